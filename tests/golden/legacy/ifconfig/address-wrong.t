$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.300
$ ifconfig v0 10.0.0.1.2
$ ifconfig v0 224.0.0.1
$ ifconfig v0 -up
$ ifconfig v0 -a
$ ifconfig v0 /24
$ ifconfig nope 10.0.0.1
