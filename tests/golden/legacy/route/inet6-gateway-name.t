# A gateway's name is never looked up.
$ printf '2001:db8::66 six\n10.0.0.1 four\n' >/etc/hosts
$ ip link set lo up
$ route -6 add 2001:db8:1::/64 gw six dev lo
! six: Resolver Error 0 (no error)
? 6
$ route -6 add 2001:db8:1::/64 gw four dev lo
! four: Resolver Error 0 (no error)
? 6
$ route -6 add 2001:db8:1::/64 gw 10.0.0.1 dev lo
! 10.0.0.1: Resolver Error 0 (no error)
? 6
$ route -6 add six dev lo
$ route -6 add four dev lo
! getaddrinfo: four: -2
! four: Unknown host
? 1
$ ip -6 route
2001:db8::66 dev lo metric 1 onlink pref medium
