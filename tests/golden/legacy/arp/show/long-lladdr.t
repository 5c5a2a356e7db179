# The link-layer address of a tunnel is not an Ethernet address.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip link add g0 type gre local 10.0.0.1 key 7
$ ip link set g0 up
$ ip addr add 10.7.0.1/24 dev g0
$ ip neigh add 10.7.0.2 lladdr 10.0.0.9 dev g0
$ arp -n
Address                  HWtype  HWaddress           Flags Mask            Iface
10.7.0.2                 ether   0a:00:00:09         CM                    g0
$ arp -an
| ? (10.7.0.2) at 0a:00:00:09 [ether] PERM on g0
$ arp -n -i g0
Address                  HWtype  HWaddress           Flags Mask            Iface
10.7.0.2                 ether   0a:00:00:09         CM                    g0
