$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route add -net 10.1.0.0/16 mss 63 v0
! route: Invalid MSS/MTU.
! Usage: …
? 3
$ route add -net 10.1.0.0/16 mss 70000 v0
! route: Invalid MSS/MTU.
! Usage: …
? 3
$ route add -net 10.1.0.0/16 mss x v0
! route: Invalid MSS/MTU.
! Usage: …
? 3
$ route add -net 10.1.0.0/16 mss
! Usage: …
? 3
$ route add -net 10.1.0.0/16 window 127 v0
! route: Invalid window.
! Usage: …
? 3
$ route add -net 10.1.0.0/16 window x v0
! route: Invalid window.
! Usage: …
? 3
$ route add -net 10.1.0.0/16 window
! Usage: …
? 3
$ route add -net 10.1.0.0/16 irtt
! Usage: …
? 3
