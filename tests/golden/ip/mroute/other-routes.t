#! needs vm
# This kernel does not support IPv6 multicast routing: a request for such routes lists other routes.
$ ip -6 mroute
$ ip -6 -j mroute
[]
$ ip link set lo up
$ ip -6 route add 2001:db8::/32 dev lo
$ ip -6 mroute
! Non multicast route received, kernel does support IP multicast?
! Dump terminated
? 1
$ ip -6 -j mroute
[]
! Non multicast route received, kernel does support IP multicast?
! Dump terminated
? 1
$ ip -6 mroute show to 2001:db8::1
! Non multicast route received, kernel does support IP multicast?
! Dump terminated
? 1
$ ip -6 mroute show iif lo
! Non multicast route received, kernel does support IP multicast?
! Dump terminated
? 1
$ ip -6 mroute show table all
! Non multicast route received, kernel does support IP multicast?
! Dump terminated
? 1
$ ip -6 mroute show table 9
$ ip -6 -j mroute 2>&1 | cat
Non multicast route received, kernel does support IP multicast?
[]
Dump terminated
$ ip -6 mroute 2>&1 | cat
Non multicast route received, kernel does support IP multicast?
Dump terminated
$ (echo mroute; echo link show lo) | ip -6 -force -batch -
! Non multicast route received, kernel does support IP multicast?
! Dump terminated
? 1
$ (echo mroute; echo link show lo) | ip -6 -batch -
! Non multicast route received, kernel does support IP multicast?
! Dump terminated
? 1
$ ip mroute
