#! needs vm
# By VRF.
$ ip link add red type vrf table 10
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v1 master red
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:ab dev v1
$ ip neigh show vrf red
10.0.0.3 dev v1 lladdr 02:00:00:00:00:ab PERMANENT·
$ ip neigh show master red
10.0.0.3 dev v1 lladdr 02:00:00:00:00:ab PERMANENT·
$ ip neigh show vrf v0
! Error: argument "v0" is wrong: Not a valid VRF name
! ␤
? 255
