#! rip only
# The lowest metric counts; a route of an interface that is down is gone.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link add v1 address 02:00:00:00:00:02 type dummy
$ ip link set v0 up; ip link set v1 up
$ ip addr add 192.0.2.2/24 dev v0; ip addr add 198.51.100.2/24 dev v1
$ ip route add default via 192.0.2.1 metric 200
$ ip route add default via 198.51.100.1 metric 100
$ rip default
dev v1 via 198.51.100.1 src 198.51.100.2 table main metric 100
$ rip default --all
dev v1 via 198.51.100.1 src 198.51.100.2 table main metric 100
$ rip default --dev v0
dev v0 via 192.0.2.1 src 192.0.2.2 table main metric 200
$ ip link set v1 down
$ rip default
dev v0 via 192.0.2.1 src 192.0.2.2 table main metric 200
# A device without carrier is still used, unless it is to be ignored.
$ ip link add v2 address 02:00:00:00:00:03 type veth peer name v3 address 02:00:00:00:00:04
$ ip link set v2 up; ip link set v3 up
$ ip addr add 203.0.113.2/24 dev v2
$ ip route add default via 203.0.113.1 metric 10
$ rip default
dev v2 via 203.0.113.1 src 203.0.113.2 table main metric 10
$ ip link set v3 down
$ rip default
dev v2 via 203.0.113.1 src 203.0.113.2 table main metric 10 linkdown
$ rip default -j
[{"family":"inet","dev":"v2","via":"203.0.113.1","src":"203.0.113.2","table":"main","metric":10,"linkdown":true}]
$ echo 1 >/proc/sys/net/ipv4/conf/v2/ignore_routes_with_linkdown
$ rip default
dev v0 via 192.0.2.1 src 192.0.2.2 table main metric 200
