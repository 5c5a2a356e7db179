$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1/24
$ ip -o addr show v0
2: v0    inet 10.0.0.1/24 brd 10.0.0.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 10.0.0.2/16 up
$ ip -o addr show v0
2: v0    inet 10.0.0.2/16 brd 10.0.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 10.0.0.2/30
$ ip -o addr show v0
2: v0    inet 10.0.0.2/30 brd 10.0.0.3 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 10.0.0.2/31
$ ip -o addr show v0
2: v0    inet 10.0.0.2/31 brd 10.0.0.3 scope global v0\       valid_lft forever preferred_lft forever
