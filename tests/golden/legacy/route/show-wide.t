$ ip link add v-fifteen-chars type ifb
$ ifconfig v-fifteen-chars 100.100.100.100/25
$ route add default gw 100.100.100.101 metric 30000
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         100.100.100.101 0.0.0.0         UG    30000  0        0 v-fifteen-chars
100.100.100.0   0.0.0.0         255.255.255.128 U     0      0        0 v-fifteen-chars
$ route -nee
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface    MSS   Window irtt
0.0.0.0         100.100.100.101 0.0.0.0         UG    30000  0        0 v-fift   0     0      0
100.100.100.0   0.0.0.0         255.255.255.128 U     0      0        0 v-fift   0     0      0
