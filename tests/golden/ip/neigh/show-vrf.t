#! needs vm
# By VRF.
$ ip link add red type vrf table 10
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v1 master red
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:ab dev v1
$ ip neigh show vrf red
$ ip neigh show master red
$ ip neigh show vrf v0
