$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 02:00:00:00:00:02 pub
! SIOCSARP: No such device
? 255
$ arp -i v0 -s 10.0.0.2 02:00:00:00:00:02 pub
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 *       <from_interface>    MP                    v0
$ arp -i v0 -s 10.0.0.3 02:00:00:00:00:02 pub temp
$ arp -i v9 -s 10.0.0.2 02:00:00:00:00:02 pub
! SIOCSARP: No such device
? 255
$ ip neigh show proxy
10.0.0.2 dev v0 proxy·
10.0.0.3 dev v0 proxy·
