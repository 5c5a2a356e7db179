# -net, -host, reject and the metrics are IPv4's.
$ ip link set lo up
$ route -6 add -net fd04::/64 lo
! getaddrinfo: #net: -2
! #net: Unknown host
? 1
$ route -6 add -host fd04::1 lo
! getaddrinfo: #host: -2
! #host: Unknown host
? 1
$ route -6 add 10.0.0.1 lo
! getaddrinfo: 10.0.0.1: -9
! 10.0.0.1: Resolver Error 0 (no error)
? 1
$ route -6 add fd05::/64 reject
! SIOGIFINDEX: No such device
? 7
$ route -6 add fd05::/64 reject dev lo
! Usage: …
? 3
$ route -6 add fd07::/64 mss 100 dev lo
! Usage: …
? 3
$ route -6 add fd07::/64 reinstate dev lo
! Usage: …
? 3
