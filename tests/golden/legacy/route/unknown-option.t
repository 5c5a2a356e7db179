$ route -x
Usage: …
! route: invalid option -- 'x'
!     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)·
!     ddp (Appletalk DDP) x25 (CCITT X.25)·
$ route --bogus
Usage: …
! route: unrecognized option '--bogus'
!     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)·
!     ddp (Appletalk DDP) x25 (CCITT X.25)·
$ route -A
Usage: …
! route: option requires an argument -- 'A'
!     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)·
!     ddp (Appletalk DDP) x25 (CCITT X.25)·
$ route -n --cach
Kernel IP routing cache
Source          Destination     Gateway         Flags Metric Ref    Use Iface
$ route --numeri --exten
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
? 1
