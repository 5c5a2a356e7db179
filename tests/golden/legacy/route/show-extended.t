$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ route add default gw 10.0.0.2 mss 1400 window 4096 irtt 300
$ route add -net 192.168.0.0/16 reject
$ route -ne
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.2        0.0.0.0         UG     1400 4096     300 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
192.168.0.0     -               255.255.0.0     !         - -          - -
$ route -nee
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface    MSS   Window irtt
0.0.0.0         10.0.0.2        0.0.0.0         UG    0      0        0 v0       1400  4096   300
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0       0     0      0
192.168.0.0     -               255.255.0.0     !     0      -        0 -        -     -      -
$ route -neee
Kernel IP routing table
