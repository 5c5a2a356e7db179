# The class of an address is no mask any more.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route add -net 10.0.0.0 v0
! SIOCADDRT: Invalid argument
? 7
$ route add -net 192.168.1.0 v0
! SIOCADDRT: Invalid argument
? 7
$ route add -net 10.1 v0
! SIOCADDRT: Invalid argument
? 7
$ route add -net loopback v0
! SIOCADDRT: Invalid argument
? 7
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
? 1
