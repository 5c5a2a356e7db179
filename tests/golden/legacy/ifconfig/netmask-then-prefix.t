# After a netmask no length is taken; two lengths are fine.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1/24 10.0.0.2/16
$ ip -o addr show v0
2: v0    inet 10.0.0.2/16 brd 10.0.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 netmask 255.0.0.0 10.0.0.3/16
! Usage: …
? 3
$ ifconfig v0 netmask 10.0.0.300 10.0.0.4/16
! 10.0.0.300: Unknown host
? 1
$ ip -o addr show v0
2: v0    inet 10.0.0.4/16 brd 10.0.255.255 scope global v0\       valid_lft forever preferred_lft forever
