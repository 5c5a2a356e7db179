# Names are of /etc/hosts.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 router.example/30
$ ip -o addr show v0
2: v0    inet 192.0.2.1/30 brd 192.0.2.3 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 broadcast router.example
$ ip -o addr show v0
2: v0    inet 192.0.2.1/30 brd 192.0.2.1 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 nowhere.example
! nowhere.example: Unknown host
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig v0 netmask nowhere.example
! nowhere.example: Unknown host
? 1
$ ifconfig v0 add nowhere.example
! nowhere.example: Unknown host
? 1
