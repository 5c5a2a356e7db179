$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 02:00:00:00:00:02 trail
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp -s 10.0.0.2 02:00:00:00:00:02 auto
$ arp -s 10.0.0.2 02:00:00:00:00:02 dontpub
! SIOCSARP: Invalid argument
? 255
$ arp -s 10.0.0.2 02:00:00:00:00:02 priv
$ arp -s 10.0.0.2 02:00:00:00:00:02 pub priv
$ arp -s 10.0.0.2 02:00:00:00:00:02 temp trail auto
$ ip neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:02 STALE·
