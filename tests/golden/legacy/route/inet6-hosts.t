$ ip link set lo up
$ route -6 add localhost lo
$ route -6 add router.example lo
! getaddrinfo: router.example: -2
! router.example: Unknown host
? 1
$ route -6 add nowhere.example lo
! getaddrinfo: nowhere.example: -2
! nowhere.example: Unknown host
? 1
$ route -6 add fd01::/64 gw nowhere.example
! nowhere.example: Resolver Error 0 (no error)
? 6
$ route -6 add fd01::/64 dev lo lo
$ ip -6 route show
::1 dev lo metric 1 onlink pref medium
fd01::/64 dev lo metric 1 pref medium
