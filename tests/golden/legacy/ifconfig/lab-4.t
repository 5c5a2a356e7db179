$ ip link add eth0 address 02:00:00:00:00:01 type ifb
$ ip link add eth1 address 02:00:00:00:00:02 type ifb
$ ifconfig eth0 192.168.1.200/24
$ ifconfig eth1 192.168.1.1/24
$ route add default gw 192.168.1.1
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         192.168.1.1     0.0.0.0         UG    0      0        0 eth1
192.168.1.0     0.0.0.0         255.255.255.0   U     0      0        0 eth0
192.168.1.0     0.0.0.0         255.255.255.0   U     0      0        0 eth1
