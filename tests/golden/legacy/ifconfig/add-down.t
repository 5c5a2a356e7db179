# An alias of a device that is down goes at once; without an address of its own it has no mask.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ip addr add 10.0.0.1/24 dev v0
$ ifconfig v0 add 10.0.0.2
$ ip -o -4 addr show v0
2: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
$ ip link set v0 up
$ ifconfig v0 add 10.0.0.2
$ ip -o -4 addr show v0
2: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
2: v0    inet 10.0.0.2/24 scope global secondary v0:0\       valid_lft forever preferred_lft forever
$ ifconfig v0 del 10.0.0.2
$ ip -o -4 addr show v0
2: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 0
$ ifconfig v0 add 10.0.0.3
$ ifconfig v0 add 10.0.0.4
$ ip -o -4 addr show v0
2: v0    inet 10.0.0.3/0 scope global v0:0\       valid_lft forever preferred_lft forever
2: v0    inet 10.0.0.4/0 scope global secondary v0:1\       valid_lft forever preferred_lft forever
