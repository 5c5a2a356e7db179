# Options may stand anywhere.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route -v add -net 10.1.0.0/16 v0
$ route add -v -net 10.2.0.0/16 v0
$ route -A inet add -net 10.3.0.0/16 v0
$ route -F add -net 10.4.0.0/16 v0 -n
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.1.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
10.2.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
10.3.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
10.4.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
