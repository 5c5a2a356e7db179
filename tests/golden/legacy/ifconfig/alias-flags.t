# An alias told of a flag while its device is down goes.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ip addr add 10.0.0.1/24 dev v0 label v0:1
$ ip addr add 10.0.1.1/24 dev v0 label v0:2
$ ifconfig v0:1 promisc
$ ip -o addr show v0
2: v0    inet 10.0.1.1/24 scope global v0:2\       valid_lft forever preferred_lft forever
$ ifconfig v0 up
$ ifconfig v0:2 promisc
$ ip -o addr show v0
2: v0    inet 10.0.1.1/24 scope global v0:2\       valid_lft forever preferred_lft forever
