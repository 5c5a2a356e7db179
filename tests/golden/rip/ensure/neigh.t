#! rip only
$ ip link add v0 type veth peer name v1
$ ip link set v0 up
$ ip link set v1 up
$ ip address add 192.0.2.1/24 dev v0
$ for turn in 1 2; do
> rip ensure --changed-status 9 neigh add 192.0.2.5 lladdr 02:00:00:00:00:05 dev v0; echo $?
> rip ensure --changed-status 9 neigh add proxy 192.0.2.7 dev v0; echo $?
> rip ensure --changed-status 9 nexthop add id 1 via 192.0.2.2 dev v0; echo $?
> rip ensure --changed-status 9 nexthop add id 2 via 192.0.2.3 dev v0; echo $?
> rip ensure --changed-status 9 nexthop add id 3 group 1/2,5; echo $?
> rip ensure --changed-status 9 route add 198.51.100.0/24 nhid 3; echo $?
> done
9
9
9
9
9
9
0
0
0
0
0
0
$ rip ensure neigh add 192.0.2.5 lladdr 02:00:00:00:00:06 dev v0
! ip neigh add 192.0.2.5 lladdr 02:00:00:00:00:06 dev v0: NDA_LLADDR is 02:00:00:00:00:05, asked for 02:00:00:00:00:06
? 2
$ rip ensure neigh add 192.0.2.5 lladdr 02:00:00:00:00:05 dev v0 nud reachable
! ip neigh add 192.0.2.5 lladdr 02:00:00:00:00:05 dev v0 nud reachable: the entry is permanent, asked for dynamic
? 2
$ rip ensure nexthop add id 1 via 192.0.2.9 dev v0
! ip nexthop add id 1 via 192.0.2.9 dev v0: NHA_GATEWAY is 192.0.2.2, asked for 192.0.2.9
? 2
$ rip ensure nexthop add id 3 group 1/2,6
! ip nexthop add id 3 group 1/2,6: weight is 4, asked for 5
? 2
