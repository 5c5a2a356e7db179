$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route add -net 10.1.0.0/16 metric
! Usage: …
? 3
$ route add -net 10.1.0.0/16 metric x v0
! Usage: …
? 3
$ route add -net 10.1.0.0/16 metric -1 v0
Usage: …
! route: invalid option -- '1'
!     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)·
!     ddp (Appletalk DDP) x25 (CCITT X.25)·
