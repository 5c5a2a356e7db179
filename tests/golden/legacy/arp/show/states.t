$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:02 dev v0 nud reachable
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   C                     v0
$ ip neigh change 10.0.0.2 lladdr 02:00:00:00:00:02 dev v0 nud permanent
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   CM                    v0
$ ip neigh change 10.0.0.2 lladdr 02:00:00:00:00:02 dev v0 nud stale
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.0.0.2                 ether   02:00:00:00:00:02   C                     v0
$ arp -an
| ? (10.0.0.2) at 02:00:00:00:00:02 [ether] on v0
$ ip neigh change 10.0.0.2 lladdr 02:00:00:00:00:02 dev v0 nud noarp
$ arp -n
