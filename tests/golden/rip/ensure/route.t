#! rip only
$ ip link add v0 type veth peer name v1
$ ip link set v0 up
$ ip link set v1 up
$ ip address add 192.0.2.1/24 dev v0
$ ip -6 address add 2001:db8::1/64 dev v0 nodad
$ for turn in 1 2; do
> rip ensure --changed-status 9 route add 198.51.100.0/24 via 192.0.2.2 mtu 1400 metric 5; echo $?
> rip ensure --changed-status 9 route add 198.51.101.0/24 nexthop via 192.0.2.2 nexthop via 192.0.2.3 weight 3; echo $?
> rip ensure --changed-status 9 route add default via 192.0.2.2 table 1000; echo $?
> rip ensure --changed-status 9 route add unreachable 203.0.113.0/24; echo $?
> rip ensure --changed-status 9 -6 route add 2001:db8:5::/48 via 2001:db8::2; echo $?
> rip ensure --changed-status 9 route add 198.51.103.0/24 via 192.0.2.9 dev v0 onlink src 192.0.2.1; echo $?
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
$ rip ensure route add 198.51.100.0/24 via 192.0.2.3 metric 5
! ip route add 198.51.100.0/24 via 192.0.2.3 metric 5: RTA_GATEWAY is 192.0.2.2, asked for 192.0.2.3
? 2
$ rip ensure --changed-status 9 route add 198.51.100.0/24 via 192.0.2.3 metric 6
? 9
$ rip ensure route add 198.51.100.0/24 via 192.0.2.2 mtu 1300 metric 5
! ip route add 198.51.100.0/24 via 192.0.2.2 mtu 1300 metric 5: RTAX_MTU is 1400, asked for 1300
? 2
$ rip ensure route add 198.51.101.0/24 nexthop via 192.0.2.2 nexthop via 192.0.2.3 weight 4
! ip route add 198.51.101.0/24 nexthop via 192.0.2.2 nexthop via 192.0.2.3 weight 4: hops is 2, asked for 3
? 2
$ rip ensure route add blackhole 203.0.113.0/24
! ip route add blackhole 203.0.113.0/24: type is RTN_UNREACHABLE, asked for RTN_BLACKHOLE
? 2
$ rip ensure route add 2001:db8:5::/48 via 2001:db8::3
! ip route add 2001:db8:5::/48 via 2001:db8::3: RTA_GATEWAY is 2001:db8::2, asked for 2001:db8::3
? 2
$ rip ensure route replace 198.51.100.0/24 via 192.0.2.3
! rip ensure: only the add of one object that is in this namespace and has a name: address, link, neigh, netns, nexthop, route, rule, tunnel, bridge fdb, bridge vlan
? 255
