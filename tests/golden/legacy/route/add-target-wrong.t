$ route add -net
! Usage: …
? 3
$ route add -host
! Usage: …
? 3
$ route add 10.0.0.300 lo
! 10.0.0.300: Unknown host
? 6
$ route add -net 10.0.0.1.2/16 lo
! 10.0.0.1.2: Unknown host
? 6
$ route add ::1 lo
! ::1: Unknown host
? 6
$ route add -bogus
Usage: …
! route: invalid option -- 'b'
! route: invalid option -- 'o'
! route: invalid option -- 'g'
! route: invalid option -- 'u'
! route: invalid option -- 's'
!     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)·
!     ddp (Appletalk DDP) x25 (CCITT X.25)·
