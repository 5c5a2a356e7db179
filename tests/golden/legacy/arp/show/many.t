$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ for n in 2 3 4 5 6 7; do arp -s 10.0.0.$n 02:00:00:00:00:0$n; done
$ arp -n | sort
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
10.0.0.3                 ether   02:00:00:00:00:03   CM                    v0
10.0.0.4                 ether   02:00:00:00:00:04   CM                    v0
10.0.0.5                 ether   02:00:00:00:00:05   CM                    v0
10.0.0.6                 ether   02:00:00:00:00:06   CM                    v0
10.0.0.7                 ether   02:00:00:00:00:07   CM                    v0
Address                  HWtype  HWaddress           Flags Mask            Iface
$ arp -an | sort
| ? (10.0.0.2) at 02:00:00:00:00:02 [ether] PERM on v0
| ? (10.0.0.3) at 02:00:00:00:00:03 [ether] PERM on v0
| ? (10.0.0.4) at 02:00:00:00:00:04 [ether] PERM on v0
| ? (10.0.0.5) at 02:00:00:00:00:05 [ether] PERM on v0
| ? (10.0.0.6) at 02:00:00:00:00:06 [ether] PERM on v0
| ? (10.0.0.7) at 02:00:00:00:00:07 [ether] PERM on v0
$ arp -vn | sort | tail -1
Entries: 6	Skipped: 0	Found: 6
