# A name is cut after 15 bytes, then at a colon.
$ ip link add abcdefghijklmno address 02:00:00:00:00:01 type dummy
$ ip link set abcdefghijklmno up
$ ip -6 addr flush dev abcdefghijklmno
$ route -A inet6 add 2001:db8:1::/64 dev "$(printf '\377\377\377\377\377')"
! SIOGIFINDEX: No such device
? 7
$ route -A inet6 add 2001:db8:1::/64 dev é
! SIOGIFINDEX: No such device
? 7
$ route -A inet6 add 2001:db8:1::/64 dev abcdefghijklmnop
$ route -A inet6 add 2001:db8:1::/64 dev abcdefghijklmné
! SIOGIFINDEX: No such device
? 7
$ route -A inet6 add 2001:db8:1::/64 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! SIOGIFINDEX: No such device
? 7
$ route -A inet6 add 2001:db8:1::/64 dev ''
! SIOGIFINDEX: No such device
? 7
$ route -A inet6 add 2001:db8:1::/64 dev 'a b'
! SIOGIFINDEX: No such device
? 7
$ route -A inet6 add 2001:db8:1::/64 dev a/b
! SIOGIFINDEX: No such device
? 7
$ route -A inet6 add 2001:db8:1::/64 dev .
! SIOGIFINDEX: No such device
? 7
$ route -A inet6 add 2001:db8:2::/64 abcdefghijklmnop
$ route -A inet6 add 2001:db8:3::/64 dev abcdefghijklmno:1
$ ip -6 route
2001:db8:1::/64 dev abcdefghijklmno metric 1 pref medium
2001:db8:2::/64 dev abcdefghijklmno metric 1 pref medium
2001:db8:3::/64 dev abcdefghijklmno metric 1 pref medium
$ route -A inet6 del 2001:db8:1::/64 dev abcdefghijklmnop
$ ip -6 route
2001:db8:2::/64 dev abcdefghijklmno metric 1 pref medium
2001:db8:3::/64 dev abcdefghijklmno metric 1 pref medium
