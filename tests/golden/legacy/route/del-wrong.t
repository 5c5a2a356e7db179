$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link add v1 address 02:00:00:00:00:11 type ifb
$ ifconfig v0 10.0.0.1/24
$ route add -net 10.1.0.0/16 v0
$ route del default
! SIOCDELRT: No such process
? 7
$ route del -net 10.1.0.0
! SIOCDELRT: Invalid argument
? 7
$ route del -net 10.1.0.0/24
! SIOCDELRT: No such process
? 7
$ route del -net 10.1.0.0/16 gw 10.0.0.2
! SIOCDELRT: No such process
? 7
$ route del -net 10.1.0.0/16 v1
! SIOCDELRT: No such process
? 7
$ route del -net 10.1.0.0/16 nope
! SIOCDELRT: No such device
? 7
$ route del -net 10.1.0.0/16 metric 5
! SIOCDELRT: No such process
? 7
$ route del 10.1.0.0/16
! route: netmask 0000ffff doesn't make sense with host route
! Usage: …
? 3
$ route del 10.0.0.300
! 10.0.0.300: Unknown host
? 6
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 v0
10.1.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
