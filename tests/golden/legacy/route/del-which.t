# The one that fits what was said.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ route add default gw 10.0.0.2
$ route add default gw 10.0.0.3
$ route add default gw 10.0.0.4 metric 5
$ route del default gw 10.0.0.2
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         10.0.0.3        0.0.0.0         UG    0      0        0 v0
0.0.0.0         10.0.0.4        0.0.0.0         UG    5      0        0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
$ route del default metric 5
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         10.0.0.3        0.0.0.0         UG    0      0        0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
$ route del default gw 10.0.0.3 v0
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
