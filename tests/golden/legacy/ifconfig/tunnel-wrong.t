$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 tunnel ::10.0.0.1
! SIOCSIFDSTADDR: No such device
? 1
$ ifconfig sit0 tunnel ::10.0.0.1
! SIOGIFINDEX: No such device
? 1
$ ifconfig v0 tunnel
! Usage: …
? 3
$ ifconfig sit0 tunnel 10.0.0.1
! 10.0.0.1: Resolver Error 0 (no error)
? 1
