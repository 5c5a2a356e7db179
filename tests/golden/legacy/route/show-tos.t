$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ ip route add 10.9.0.0/16 dev v0 tos 0x10
$ ip route add 10.9.0.0/16 dev v0
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
10.9.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
10.9.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
