$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link add v1 address 02:00:00:00:00:11 type ifb
$ ifconfig v0 10.0.0.1/24
$ route add -net 10.7.0.0/16 nope
! SIOCADDRT: No such device
? 7
$ route add -net 10.7.0.0/16 v0:9
! SIOCADDRT: No such device
? 7
$ route add -net 10.7.0.0/16 v1
! SIOCADDRT: Network is down
? 7
$ route add -net 10.7.0.0/16 dev
! Usage: …
? 3
$ route add -net 10.7.0.0/16 dev v0 dev v0
! Usage: …
? 3
$ route add -net 10.7.0.0/16 v0 gw 10.0.0.2
! Usage: …
? 3
$ route add -net 10.7.0.0/16
! SIOCADDRT: No such device
? 7
$ route add default default
! SIOCADDRT: No such device
? 7
