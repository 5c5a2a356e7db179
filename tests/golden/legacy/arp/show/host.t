$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.2 02:00:00:00:00:02
$ arp -s 10.0.0.3 02:00:00:00:00:03
$ arp -n 10.0.0.2
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp 10.0.0.3
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.3                 ether   02:00:00:00:00:03   CM                    v0
$ arp -a 10.0.0.3
| ? (10.0.0.3) at 02:00:00:00:00:03 [ether] PERM on v0
$ arp -n 10.2
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ arp -n 0x0a000003
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.3                 ether   02:00:00:00:00:03   CM                    v0
$ arp -vn 10.0.0.2
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
Entries: 2	Skipped: 1	Found: 1
