# Only the address of the same label is replaced.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ip addr add 10.0.0.1/24 dev v0
$ ip addr add 10.0.0.2/24 dev v0
$ ip addr add 10.0.1.1/24 dev v0
$ ifconfig v0 10.0.2.1
$ ip -o addr show v0
2: v0    inet 10.0.1.1/24 scope global v0\       valid_lft forever preferred_lft forever
2: v0    inet 10.0.2.1/8 brd 10.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
