$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 promisc allmulti -arp -trailers up
$ ifconfig v0
$ ifconfig -s v0
