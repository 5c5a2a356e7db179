# An address that no alias has is given to one.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1/24
$ ifconfig v0 del 10.0.0.9
$ ip -o addr show v0
2: v0    inet 10.0.0.1/24 brd 10.0.0.255 scope global v0\       valid_lft forever preferred_lft forever
2: v0    inet 10.0.0.9/24 brd 10.0.0.255 scope global secondary v0:0\       valid_lft forever preferred_lft forever
$ ifconfig v0 del 10.0.0.9
$ ip -o addr show v0
2: v0    inet 10.0.0.1/24 brd 10.0.0.255 scope global v0\       valid_lft forever preferred_lft forever
