# Only the first hop is shown.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ ip route add 10.9.0.0/16 nexthop via 10.0.0.2 dev v0 nexthop via 10.0.0.3 dev v0
$ ip route add 10.8.0.0/16 via inet6 fe80::1 dev v0
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
10.8.0.0        0.0.0.0         255.255.0.0     UG    0      0        0 v0
10.9.0.0        10.0.0.2        255.255.0.0     UG    0      0        0 v0
