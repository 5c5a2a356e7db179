$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ route add default
! SIOCADDRT: No such device
? 7
$ route add default v0
! SIOCADDRT: Network is down
? 7
$ route add default gw 10.0.0.1
! SIOCADDRT: Network is unreachable
? 7
$ ifconfig v0 10.0.0.1/24
$ route add default gw 10.9.0.1
! SIOCADDRT: Network is unreachable
? 7
$ route add default gw 10.0.0.1
$ route add default gw 0.0.0.0
! SIOCADDRT: Invalid argument
? 7
$ route add default gw
! Usage: …
? 3
