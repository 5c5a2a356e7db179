# Only the net of no length is called default.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ route add 0.0.0.0 gw 10.0.0.2
$ route add -net 0.0.0.0/24 gw 10.0.0.2
$ route add default gw 10.0.0.3
$ route -e
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.2        255.255.255.255 UGH       0 0          0 v0
0.0.0.0         10.0.0.2        255.255.255.0   UG        0 0          0 v0
default         10.0.0.3        0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
