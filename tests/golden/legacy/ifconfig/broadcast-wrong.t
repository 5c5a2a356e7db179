$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 broadcast 10.0.0.255
$ ifconfig v0 broadcast
$ ifconfig v0 -broadcast
$ ifconfig v0 broadcast 10.0.0.300
$ ifconfig nope broadcast 10.0.0.255
