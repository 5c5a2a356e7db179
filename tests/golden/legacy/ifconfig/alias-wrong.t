$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0:b netmask 255.0.0.0
$ ifconfig v0:b broadcast 10.0.0.255
$ ifconfig v0:b up
$ ifconfig v0:b down
$ ifconfig v0:b promisc
$ ifconfig nope:b 10.0.0.1
