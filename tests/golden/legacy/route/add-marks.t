# mod, dyn and reinstate are taken, and mean nothing to the kernel.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route add -net 10.1.0.0/16 mod dyn reinstate v0
$ route add -net 10.2.0.0/16 dyn dev v0 mod
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.1.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
10.2.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
