# A scope behind an IPv6 address is a number, or with addresses of a link an interface; it is left out.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 up
$ route -A inet6 add fe80::1%v0 dev v0
$ route -A inet6 add fe80::2%99 dev v0
$ route -A inet6 add fe80::3%nosuch dev v0
! getaddrinfo: fe80::3%nosuch: -2
! fe80::3%nosuch: Resolver Error 0 (no error)
? 1
$ route -A inet6 add fe80::4% dev v0
! getaddrinfo: fe80::4%: -2
! fe80::4%: Resolver Error 0 (no error)
? 1
$ route -A inet6 add fe80::4%0x3 dev v0
! getaddrinfo: fe80::4%0x3: -2
! fe80::4%0x3: Resolver Error 0 (no error)
? 1
$ route -A inet6 add 2001:db8::1%v0 dev v0
! getaddrinfo: 2001:db8::1%v0: -2
! 2001:db8::1%v0: Resolver Error 0 (no error)
? 1
$ route -A inet6 add 2001:db8::2%3 dev v0
$ route -A inet6 add ff02::5%v0/128 dev v0
$ route -A inet6 add 2001:db8::9 gw fe80::1%v0 dev v0
! fe80::1%v0: Resolver Error 0 (no error)
? 6
$ ifconfig v0 add fe80::1%v0
! fe80::1%v0: Resolver Error 0 (no error)
? 1
$ ifconfig v0 inet6 fe80::1%v0
! Don't know how to set addresses for family 10.
? 1
$ ip -6 route show dev v0
2001:db8::2 metric 1 onlink pref medium
fe80::1 metric 1 onlink pref medium
fe80::2 metric 1 onlink pref medium
fe80::/64 proto kernel metric 256 pref medium
ff02::5 metric 1 onlink pref medium
