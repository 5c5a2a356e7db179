#! rip only
$ ip netns add blue
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns blue
$ ip link set v0 up; ip -n blue link set p0 up
$ ip addr add 192.0.2.1/24 dev v0; ip -n blue addr add 192.0.2.2/24 dev p0
$ rip wait --for 60s link v0 carrier
$ rip wait --for 0 neighbour 192.0.2.2 dev v0 reachable
! rip: neighbour 192.0.2.2 dev v0 reachable: no such neighbour
? 124
$ meanwhile 'ip neigh replace 192.0.2.2 dev v0 nud none use' rip wait --for 60s neighbour 192.0.2.2 dev v0 reachable
$ ip neigh replace 192.0.2.3 lladdr 02:00:00:00:00:03 nud stale dev v0
$ rip wait --for 0 neighbor 192.0.2.3 dev v0 reachable
! rip: neighbor 192.0.2.3 dev v0 reachable: the neighbour is not reachable
? 124
$ meanwhile 'ip neigh replace 192.0.2.3 lladdr 02:00:00:00:00:03 nud permanent dev v0' rip wait --for 60s neigh 192.0.2.3 dev v0 reachable
$ rip wait --for 0 neighbour 192.0.2.3 dev nosuch reachable
! rip: neighbour 192.0.2.3 dev nosuch reachable: no such interface
? 124
