# One family at a time is changed, flushed and helped with.
$ route -6 -6 -h
! Please don't supply more than one address family.
! Address family `inet6,inet6' not supported.
? 3
$ route -4 -4 flush
! Please don't supply more than one address family.
! Address family `inet,inet' not supported.
? 3
$ route -A rose,inet add x
! Please don't supply more than one address family.
! Address family `rose,inet' not supported.
? 3
$ route -4 -6 foo
! Usage: …
? 3
$ route -9223372036854775809
! route: invalid option -- '9'
! route: invalid option -- '2'
! route: invalid option -- '2'
! route: invalid option -- '3'
! route: invalid option -- '3'
! route: invalid option -- '7'
! route: invalid option -- '2'
! route: invalid option -- '0'
! route: invalid option -- '3'
! route: invalid option -- '8'
! route: invalid option -- '5'
! route: invalid option -- '7'
! route: invalid option -- '7'
! route: invalid option -- '5'
! route: invalid option -- '8'
! route: invalid option -- '0'
! route: invalid option -- '9'
! Please don't supply more than one address family.
! Address family `inet6,inet' not supported.
? 3
$ route -l -A rose flush
! route: invalid option -- 'l'
! No routing for address family `rose'.
? 3
$ route -lx
Usage: …
! route: invalid option -- 'l'
! route: invalid option -- 'x'
!     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)·
!     ddp (Appletalk DDP) x25 (CCITT X.25)·
