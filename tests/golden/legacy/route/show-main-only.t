# Other tables are not shown.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ ip route add 10.9.0.0/16 dev v0 table 7
$ ip rule add fwmark 1 table 7
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
