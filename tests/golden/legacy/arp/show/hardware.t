$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp -n -H ether
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp -n -t ether
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp -n --hw-type ether
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp -n --hw-type=ether
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp -n -H arcnet
arp: in 1 entries no match found.
$ arp -n -H ax25
arp: in 1 entries no match found.
$ arp -n -H x25 10.0.0.2
10.0.0.2 (10.0.0.2) -- no entry
$ arp -an -H eui64
arp: in 1 entries no match found.
