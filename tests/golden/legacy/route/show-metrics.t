$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ ip route add 10.9.0.0/16 dev v0 advmss 1000 window 9 rtt 40 mtu 1300 metric 4294967290
$ route -nee
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface    MSS   Window irtt
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0       0     0      0
10.9.0.0        0.0.0.0         255.255.0.0     U     -6     0        0 v0       1040  9      5
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
10.9.0.0        0.0.0.0         255.255.0.0     U     -6     0        0 v0
