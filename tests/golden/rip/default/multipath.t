#! rip only
# The first nexthop that may be used, or all of them.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link add v1 address 02:00:00:00:00:02 type dummy
$ ip link set v0 up; ip link set v1 up
$ ip addr add 192.0.2.2/24 dev v0; ip addr add 198.51.100.2/24 dev v1
$ ip route add default nexthop via 192.0.2.1 weight 2 nexthop via 198.51.100.1
$ rip default
dev v0 via 192.0.2.1 src 192.0.2.2 table main
$ rip default --all
dev v0 via 192.0.2.1 src 192.0.2.2 table main
dev v1 via 198.51.100.1 src 198.51.100.2 table main
$ rip default via --all
192.0.2.1
198.51.100.1
$ rip default -j --all
[{"family":"inet","dev":"v0","via":"192.0.2.1","src":"192.0.2.2","table":"main"},{"family":"inet","dev":"v1","via":"198.51.100.1","src":"198.51.100.2","table":"main"}]
$ ip link set v0 down
$ rip default --all
dev v1 via 198.51.100.1 src 198.51.100.2 table main
$ ip link set v0 up
$ ip route del default
# Nexthop objects, in a group too, and where routes do not repeat them.
$ ip nexthop add id 1 via 192.0.2.1 dev v0
$ ip nexthop add id 2 via 198.51.100.1 dev v1
$ ip nexthop add id 3 group 1/2
$ ip link set lo up
$ ip nexthop add id 4 blackhole
$ ip route add default nhid 1
$ rip default
dev v0 via 192.0.2.1 src 192.0.2.2 table main
$ ip route replace default nhid 3
$ rip default --all
dev v0 via 192.0.2.1 src 192.0.2.2 table main
dev v1 via 198.51.100.1 src 198.51.100.2 table main
$ echo 0 >/proc/sys/net/ipv4/nexthop_compat_mode
$ rip default --all
dev v0 via 192.0.2.1 src 192.0.2.2 table main
dev v1 via 198.51.100.1 src 198.51.100.2 table main
$ ip route replace default nhid 2
$ rip default
dev v1 via 198.51.100.1 src 198.51.100.2 table main
$ ip route replace default nhid 4
$ rip default
? 1
