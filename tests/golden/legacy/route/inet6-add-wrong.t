$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 up addrgenmode none
$ route -6 add
! Usage: …
? 3
$ route -6 add fd03::/64
! SIOCADDRT: No such device
? 7
$ route -6 add fd03::/64 nope
! SIOGIFINDEX: No such device
? 7
$ route -6 add fd03::/64 dev nope
! SIOGIFINDEX: No such device
? 7
$ route -6 add fd03::/129 v0
! Usage: …
? 3
$ route -6 add fd09::/64 gw fd77::1
! SIOCADDRT: No route to host
? 7
$ route -6 add fd09::/64 v0 extra
! Usage: …
? 3
$ route -6 add fd09::/64 dev
! Usage: …
? 3
$ route -6 add fd09::/64 gw
! Usage: …
? 3
$ route -6 add fd09::/64 metric
! Usage: …
? 3
$ route -6 add fd09::/64 metric x v0
! Usage: …
? 3
$ route -6 flush
! Flushing `inet6' routing table not supported
! Usage: …
? 3
