# What may be done with the routes of a family, and how it may be called.
$ route -A rose flush
! No routing for address family `rose'.
? 3
$ route -A x25 flush
! Flushing `x25' routing table not supported
! Usage: …
? 3
$ route -A netrom flush
! NET/ROM: this needs to be written
? 1
$ route -A ipx add x
! IPX: this needs to be written
? 1
$ route -A ax25 add x
! No routing for address family `ax25'.
? 3
$ route -A x25 add
! Usage: …
? 3
$ route -A x25 add 1234 foo v0
! Usage: …
? 3
$ route -A unix -h
! No routing for address family `unix'.
? 3
$ route -A ipx -h
! IPX: this needs to be written
? 1
$ route -A x25 -h
Usage: …
$ route -A ip flush
! Flushing `inet' routing table not supported
! Usage: …
? 3
$ route -A ip6 flush
! Flushing `inet6' routing table not supported
! Usage: …
? 3
$ route -A tcpip,inet6 flush
! Please don't supply more than one address family.
! Address family `inet,inet6' not supported.
? 3
$ route -A appletalk flush
! No routing for address family `ddp'.
? 3
$ route -A econet flush
! No routing for address family `ec'.
? 3
$ route -A ec flush
! Unknown address family `ec'.
? 1
$ route -A bluetooth
! Address family `bluetooth' not supported.
? 3
$ route -A inet,bluetooth
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
? 1
$ route --ip flush
! Flushing `inet' routing table not supported
! Usage: …
? 3
$ route --in flush
! Flushing `inet' routing table not supported
! Usage: …
? 3
$ route --a flush
! No routing for address family `ax25'.
? 3
$ route --ne flush
! NET/ROM: this needs to be written
? 1
$ route --tcpip flush
! route.c: Internal Error `longopts 1 range'.
! Flushing `inet' routing table not supported
! Usage: …
? 3
$ route --ip6 flush
Usage: …
! route: unrecognized option '--ip6'
!     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)·
!     ddp (Appletalk DDP) x25 (CCITT X.25)·
$ route -C add
! Modifying `inet' routing cache not supported
! Usage: …
? 3
$ route -C -4 -h
! Modifying `inet' routing cache not supported
! Usage: …
? 3
