$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ifconfig v0 up
$ route add -net 10.1.0.0 netmask
! Usage: …
? 3
$ route add -net 10.1.0.0 netmask 255.0.255.0 v0
! route: bogus netmask 255.0.255.0
! Usage: …
? 3
$ route add -net 10.1.0.0 netmask 255.0.0.0 v0
! route: netmask doesn't match route address
! Usage: …
? 3
$ route add -net 10.1.0.0 netmask 16 v0
! route: bogus netmask 16
! Usage: …
? 3
$ route add -net 10.1.0.0/16 netmask 255.255.0.0 v0
! Usage: …
? 3
$ route add -net 10.1.0.0 netmask 10.0.0.300 v0
! 10.0.0.300: Unknown host
? 6
