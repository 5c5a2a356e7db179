$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route add -net 10.1.0.0/16 mss 64 v0
$ route add -net 10.2.0.0/16 mss 65535 v0
$ route add -net 10.3.0.0/16 window 128 v0
$ route add -net 10.4.0.0/16 window 70000 v0
$ route add -net 10.5.0.0/16 irtt 12000 v0
$ route add -net 10.6.0.0/16 irtt 0 v0
$ route add -net 10.7.0.0/16 irtt x v0
$ route -nee
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface    MSS   Window irtt
10.1.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0       64    0      0
10.2.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0       65535 0      0
10.3.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0       0     128    0
10.4.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0       0     70000  0
10.5.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0       0     0      12000
10.6.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0       0     0      0
10.7.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0       0     0      0
$ ip route show
10.1.0.0/16 dev v0 scope link advmss 24·
10.2.0.0/16 dev v0 scope link advmss 65495·
10.3.0.0/16 dev v0 scope link window 128·
10.4.0.0/16 dev v0 scope link window 70000·
10.5.0.0/16 dev v0 scope link rtt 12s·
10.6.0.0/16 dev v0 scope link·
10.7.0.0/16 dev v0 scope link·
