$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route add -host 10.1.0.0 netmask 255.255.255.0 v0
! route: netmask 000000ff doesn't make sense with host route
! Usage: …
? 3
$ route add -host 10.1.0.1 netmask 255.255.255.255 v0
! route: netmask 00000000 doesn't make sense with host route
! Usage: …
? 3
$ route add 10.1.0.0/16 v0
! route: netmask 0000ffff doesn't make sense with host route
! Usage: …
? 3
$ route add -host 10.1.0.0/8 v0
! route: netmask 00ffffff doesn't make sense with host route
! Usage: …
? 3
