# A broadcast address of one's own is left alone.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.1.2.9/24
$ ifconfig v0 broadcast 10.1.2.7
$ ifconfig v0 netmask 255.255.0.0
$ ip -o addr show v0
2: v0    inet 10.1.2.9/16 brd 10.1.2.7 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 10.1.2.8/24 broadcast 10.1.2.6
$ ip -o addr show v0
2: v0    inet 10.1.2.8/24 brd 10.1.2.6 scope global v0\       valid_lft forever preferred_lft forever
