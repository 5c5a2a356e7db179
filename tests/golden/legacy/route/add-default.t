$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 192.168.1.200/24
$ route add default gw 192.168.1.1
$ route add default gw 192.168.1.1
! SIOCADDRT: File exists
? 7
$ route add default gw 192.168.1.2 metric 10
$ route add default gw 192.168.1.3
$ route add default v0
$ route add 0.0.0.0 gw 192.168.1.1
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         192.168.1.1     255.255.255.255 UGH   0      0        0 v0
0.0.0.0         0.0.0.0         0.0.0.0         U     0      0        0 v0
0.0.0.0         192.168.1.3     0.0.0.0         UG    0      0        0 v0
0.0.0.0         192.168.1.1     0.0.0.0         UG    0      0        0 v0
0.0.0.0         192.168.1.2     0.0.0.0         UG    10     0        0 v0
192.168.1.0     0.0.0.0         255.255.255.0   U     0      0        0 v0
$ ip route show
0.0.0.0 via 192.168.1.1 dev v0·
default dev v0 scope link·
default via 192.168.1.3 dev v0·
default via 192.168.1.1 dev v0·
default via 192.168.1.2 dev v0 metric 10·
192.168.1.0/24 dev v0 proto kernel scope link src 192.168.1.200·
