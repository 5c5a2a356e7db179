# Names are of /etc/networks and /etc/hosts.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 192.0.2.9/24
$ route add default gw router.example
$ route add -net 127.0.0.0/8 v0
$ route add -host 192.0.2.1 v0
$ route
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
default         router.example  0.0.0.0         UG    0      0        0 v0
loopback        0.0.0.0         255.0.0.0       U     0      0        0 v0
192.0.2.0       0.0.0.0         255.255.255.0   U     0      0        0 v0
router.example  0.0.0.0         255.255.255.255 UH    0      0        0 v0
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         192.0.2.1       0.0.0.0         UG    0      0        0 v0
127.0.0.0       0.0.0.0         255.0.0.0       U     0      0        0 v0
192.0.2.0       0.0.0.0         255.255.255.0   U     0      0        0 v0
192.0.2.1       0.0.0.0         255.255.255.255 UH    0      0        0 v0
$ route -e
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
default         router.example  0.0.0.0         UG        0 0          0 v0
loopback        0.0.0.0         255.0.0.0       U         0 0          0 v0
192.0.2.0       0.0.0.0         255.255.255.0   U         0 0          0 v0
router.example  0.0.0.0         255.255.255.255 UH        0 0          0 v0
