$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip link set v0 arp off
$ arp -s 10.0.0.10 02:00:00:00:00:02
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.10                ether   02:00:00:00:00:02   CM                    v0
$ ip neigh
10.0.0.10 dev v0 lladdr 02:00:00:00:00:02 PERMANENT·
