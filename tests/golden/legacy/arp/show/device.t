$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip addr add 10.1.0.1/24 dev v1
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp -s 10.1.0.2 02:00:00:00:00:02
$ arp -n -i v0
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp -n -i v1
Address                  HWtype  HWaddress           Flags Mask            Iface
10.1.0.2                 ether   02:00:00:00:00:02   CM                    v1
$ arp -n -i v9
arp: in 2 entries no match found.
$ arp -a -i v9
arp: in 2 entries no match found.
$ arp --device v1 -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.1.0.2                 ether   02:00:00:00:00:02   CM                    v1
$ arp -n -i v0 10.1.0.2
10.1.0.2 (10.1.0.2) -- no entry
$ arp -an -i v0 10.1.0.2
arp: in 2 entries no match found.
$ arp -n -i v0 -i v1
Address                  HWtype  HWaddress           Flags Mask            Iface
10.1.0.2                 ether   02:00:00:00:00:02   CM                    v1
