$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip neigh add 10.0.0.2 dev v0 nud incomplete
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                         (incomplete)                              v0
$ arp -an
| ? (10.0.0.2) at <incomplete> on v0
$ arp -n 10.0.0.2
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                         (incomplete)                              v0
