# Without -net everything is a host.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route add -host 10.1.0.1 dev v0
$ route add 10.2.0.0 v0
$ route add 10.3.0.1/32 v0
$ route add router.example v0
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.1.0.1        0.0.0.0         255.255.255.255 UH    0      0        0 v0
10.2.0.0        0.0.0.0         255.255.255.255 UH    0      0        0 v0
10.3.0.1        0.0.0.0         255.255.255.255 UH    0      0        0 v0
192.0.2.1       0.0.0.0         255.255.255.255 UH    0      0        0 v0
