$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -i v0 -Ds 10.0.0.2 v0 pub
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp -d 10.0.0.2 pub
No ARP entry for 10.0.0.2
? 255
$ arp -i v0 -d 10.0.0.2 pub
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp -i v0 -d 10.0.0.2 pub
No ARP entry for 10.0.0.2
? 255
$ arp -i v0 -Ds 10.0.0.2 v0 pub
$ arp -i v0 -d 10.0.0.2 priv
$ arp -i v0 -d 10.0.0.2 priv
No ARP entry for 10.0.0.2
? 255
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 *       <from_interface>    MP                    v0
$ arp -i v0 -d 10.0.0.2
$ ip neigh show proxy
