$ ip link set lo up
$ ip -6 route add fd01::/64 dev lo metric 3
$ ip -6 route add fd01::/64 dev lo metric 5
$ ip -6 route add fd02::1 dev lo
$ route -6 del fd01::/64 metric 5
$ route -6 del fd02::1 lo
! SIOCDELRT: No such process
? 7
$ ip -6 route show
fd01::/64 dev lo metric 3 pref medium
fd02::1 dev lo metric 1024 pref medium
$ route -6 del fd01::/64
! SIOCDELRT: No such process
? 7
$ route -6 del fd01::/64
! SIOCDELRT: No such process
? 7
$ route -6 del fd01::/64 nope
! SIOGIFINDEX: No such device
? 7
$ route -6 del
! Usage: …
? 3
