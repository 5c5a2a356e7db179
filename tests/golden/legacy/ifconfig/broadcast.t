$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1/24 broadcast 10.0.0.127
$ ip -o addr show v0
$ ifconfig v0 broadcast 10.0.0.255
$ ip -o addr show v0
$ ifconfig v0 broadcast 0.0.0.0
$ ip -o addr show v0
$ ifconfig v0
