# `add` with an IPv4 address makes the next alias.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1/24
$ ifconfig v0 add 10.0.0.2
$ ifconfig v0 add 10.0.1.2
$ ip addr show v0
$ ifconfig v0 del 10.0.0.2
$ ip addr show v0
$ ifconfig v0 add 10.0.0.7
$ ip addr show v0
