$ route -h
Usage: …
!     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)·
!     ddp (Appletalk DDP) x25 (CCITT X.25)·
$ route --help
Usage: …
!     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)·
!     ddp (Appletalk DDP) x25 (CCITT X.25)·
$ route -6 -h
Usage: …
$ route -h -A inet
Usage: …
