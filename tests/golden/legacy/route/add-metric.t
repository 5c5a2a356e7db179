$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route add -net 10.1.0.0/16 metric 0 v0
$ route add -net 10.1.0.0/16 metric 1 v0
$ route add -net 10.1.0.0/16 metric 3x v0
$ route add -net 10.1.0.0/16 metric 70000 v0
$ route add -net 10.1.0.0/16 metric 40000 v0
$ route add -net 10.2.0.0/16 metric 0x10 v0
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.1.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
10.1.0.0        0.0.0.0         255.255.0.0     U     1      0        0 v0
10.1.0.0        0.0.0.0         255.255.0.0     U     3      0        0 v0
10.1.0.0        0.0.0.0         255.255.0.0     U     4464   0        0 v0
10.1.0.0        0.0.0.0         255.255.0.0     U     -25536 0        0 v0
10.2.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
$ ip route show
10.1.0.0/16 dev v0 scope link·
10.1.0.0/16 dev v0 scope link metric 1·
10.1.0.0/16 dev v0 scope link metric 3·
10.1.0.0/16 dev v0 scope link metric 4464·
10.1.0.0/16 dev v0 scope link metric 4294941760·
10.2.0.0/16 dev v0 scope link·
