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
