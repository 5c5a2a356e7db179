$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ route add -net 10.1.0.0/16 reject
$ route add -net 10.2.0.0/16 metric 9 reject
$ route add -host 10.3.0.1 reject
$ route add -net 10.4.0.0/16 reject v0
$ route add -net 10.5.0.0/16 gw 10.0.0.2 reject
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
10.1.0.0        -               255.255.0.0     !     0      -        0 -
10.2.0.0        -               255.255.0.0     !     9      -        0 -
10.3.0.1        -               255.255.255.255 !H    0      -        0 -
10.4.0.0        -               255.255.0.0     !     0      -        0 -
10.5.0.0        -               255.255.0.0     !     0      -        0 -
$ ip route show
10.0.0.0/24 dev v0 proto kernel scope link src 10.0.0.1·
unreachable 10.1.0.0/16 scope host·
unreachable 10.2.0.0/16 scope host metric 9·
unreachable 10.3.0.1 scope host·
unreachable 10.4.0.0/16 scope host·
unreachable 10.5.0.0/16 scope host·
$ route del -net 10.2.0.0/16
! SIOCDELRT: No such process
? 7
$ route del -net 10.2.0.0/16 reject
$ route del -host 10.3.0.1 reject
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
10.1.0.0        -               255.255.0.0     !     0      -        0 -
10.4.0.0        -               255.255.0.0     !     0      -        0 -
10.5.0.0        -               255.255.0.0     !     0      -        0 -
