$ route -A ipx
IPX routing not in file /proc/net/ipx/route or /proc/net/ipx_route found.
! No such file or directory
? 1
$ route -A ax25
AX.25 not configured in this system.
! /proc/net/ax25_route: No such file or directory
? 1
$ route -A netrom
NET/ROM not configured in this system.
! /proc/net/nr_nodes: No such file or directory
! /proc/net/nr_neigh: No such file or directory
? 1
$ route -A ddp
! Error opening /proc/net/atalk_route: No such file or directory
! DDP (AppleTalk) not configured on this system.
? 1
$ route -A x25
X.25 not configured in this system.
? 1
$ route -A rose
! /proc/net/rose_nodes: No such file or directory
! ROSE not configured in this system.
? 1
$ route --ipx
IPX routing not in file /proc/net/ipx/route or /proc/net/ipx_route found.
! No such file or directory
? 1
