$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 add 10.0.0.1
$ ip -o addr show v0
$ ifconfig v0 10.0.0.1/24
$ ifconfig v0 add 10.0.0.5/24
! 10.0.0.5/24: Unknown host
? 1
$ ifconfig v0 add 10.0.0.1
$ ifconfig v0 del 10.0.0.1
$ ifconfig v0 add
! Usage: …
? 3
$ ifconfig v0 del
! Usage: …
? 3
$ ip -o addr show v0
2: v0    inet 10.0.0.1/24 brd 10.0.0.255 scope global v0\       valid_lft forever preferred_lft forever
