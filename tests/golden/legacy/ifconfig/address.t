$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1
$ ip addr show v0
$ ifconfig v0 172.16.0.1
$ ip -o addr show v0
$ ifconfig v0 192.168.0.1
$ ip -o addr show v0
$ ifconfig v0 192.168.0.1
$ ip -o addr show v0
