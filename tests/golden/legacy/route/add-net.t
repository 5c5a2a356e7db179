$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route add -net 10.1.0.0 netmask 255.255.0.0 dev v0
$ route add -net 10.2.0.0/16 v0
$ route add -net 10.3.0.0 netmask 0xffff0000 v0
$ route add -net 0.0.0.0/0 v0
$ route add -net 192.168.7.0 v0 netmask 255.255.255.0
! Usage: …
? 3
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         0.0.0.0         0.0.0.0         U     0      0        0 v0
10.1.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
10.2.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
10.3.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
$ route add -net 192.168.7.0 netmask 255.255.255.0 v0
$ ip route show
default dev v0 scope link·
10.1.0.0/16 dev v0 scope link·
10.2.0.0/16 dev v0 scope link·
10.3.0.0/16 dev v0 scope link·
192.168.7.0/24 dev v0 scope link·
