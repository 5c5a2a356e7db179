# Lengths are shifted, not checked.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.1.2.3/32
$ ip -o addr show v0
2: v0    inet 10.1.2.3/0 brd 255.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 10.1.2.3/0
$ ip -o addr show v0
2: v0    inet 10.1.2.3/0 brd 255.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 10.1.2.3/33
$ ip -o addr show v0
2: v0    inet 10.1.2.3/1 brd 127.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 10.1.2.3/
$ ip -o addr show v0
2: v0    inet 10.1.2.3/0 brd 255.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 10.1.2.3/-1
$ ip -o addr show v0
2: v0    inet 10.1.2.3/31 brd 255.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
