$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ route add default gw 10.0.0.2
$ route add -net 10.1.0.0/16 v0
$ route add -host 10.2.0.1 v0
$ route del default
$ route del -net 10.1.0.0 netmask 255.255.0.0 dev v0
$ route delete 10.2.0.1
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
