$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 10.0.0.1/24
$ route add default gw default
! route: default: cannot use a NETWORK as gateway!
! Usage: …
? 3
$ route add default gw 10.0.0.300
! 10.0.0.300: Unknown host
? 6
$ route add default gw 10.0.0.0/24
! 10.0.0.0/24: Unknown host
? 6
$ route add default gw 10.0.0.2 gw 10.0.0.3
! Usage: …
? 3
$ route add default gw ::1
! ::1: Unknown host
? 6
