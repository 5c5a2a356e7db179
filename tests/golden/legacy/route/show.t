$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ route add default gw 10.0.0.2
$ route add -net 192.168.0.0/16 gw 10.0.0.3 metric 7
$ route add -host 172.16.0.9 v0
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         10.0.0.2        0.0.0.0         UG    0      0        0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
172.16.0.9      0.0.0.0         255.255.255.255 UH    0      0        0 v0
192.168.0.0     10.0.0.3        255.255.0.0     UG    7      0        0 v0
$ route
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
default         10.0.0.2        0.0.0.0         UG    0      0        0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
172.16.0.9      0.0.0.0         255.255.255.255 UH    0      0        0 v0
192.168.0.0     10.0.0.3        255.255.0.0     UG    7      0        0 v0
