# A target that does not fit its mask is told of before a device that is not there.
$ ip link set lo up
$ route add -net 10.9 nope
! SIOCADDRT: Invalid argument
? 7
$ route add -net 10.9 gw 0.0.0.0
! SIOCADDRT: Invalid argument
? 7
$ route add -net 0.0.0.0 nope
! SIOCADDRT: No such device
? 7
$ route del -net 10.9 nope
! SIOCDELRT: Invalid argument
? 7
$ route add default gw 0.0.0.0 nodev
! SIOCADDRT: No such device
? 7
$ route add -net 10.1.0.0/16 gw 0.0.0.0 nodev
! SIOCADDRT: No such device
? 7
$ route add -host 10.1.0.1 gw 0.0.0.0 nodev
! SIOCADDRT: No such device
? 7
$ route add -host 10.1.0.1 gw 0.0.0.0 lo
! SIOCADDRT: Invalid argument
? 7
$ route add -net 10.1.0.1 netmask 255.255.0.0 nodev
! route: netmask doesn't match route address
! Usage: …
? 3
