# An empty name selects no interface.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -s 10.0.0.7 02:00:00:00:00:07
$ arp -n -i ''
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.7                 ether   02:00:00:00:00:07   CM                    v0
$ arp -an -i '' 10.0.0.7
| ? (10.0.0.7) at 02:00:00:00:00:07 [ether] PERM on v0
$ arp -n -i '' 10.0.0.9
10.0.0.9 (10.0.0.9) -- no entry
$ arp -n -i '' -H arcnet
arp: in 1 entries no match found.
$ arp -i '' -d 10.0.0.7
