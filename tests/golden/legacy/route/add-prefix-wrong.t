# Lengths are shifted, not checked.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route add -net 10.1.0.0/33 v0
! route: netmask doesn't match route address
! Usage: …
? 3
$ route add -net 10.1.0.1/32 v0
! SIOCADDRT: Invalid argument
? 7
$ route add -net 10.1.0.0/x v0
! Usage: …
? 3
$ route add -net 10.1.0.0/ v0
! SIOCADDRT: Invalid argument
? 7
$ route add -net 10.1.0.0/-1 v0
$ route add -net 10.1.1.0/16 v0
! route: netmask doesn't match route address
! Usage: …
? 3
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.1.0.0        0.0.0.0         255.255.255.254 U     0      0        0 v0
