# The first address says the family, a broadcast or anycast address too.
$ ip addr add brd 192.0.2.255 2001:db8::1/64 dev lo
! Error: inet prefix is expected rather than "2001:db8::1/64".
? 1
$ ip addr add broadcast ::1 192.0.2.1/24 dev lo
! Error: inet6 prefix is expected rather than "192.0.2.1/24".
? 1
$ ip addr add anycast 2001:db8::3 192.0.2.1/24 dev lo
! Error: inet6 prefix is expected rather than "192.0.2.1/24".
? 1
$ ip addr add brd + 2001:db8::1/64 dev lo
! Broadcast can be set only for IPv4 addresses
? 1
