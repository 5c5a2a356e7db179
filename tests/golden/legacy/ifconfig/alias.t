$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0:0 10.0.0.1/24
$ ifconfig v0:1 10.0.0.2 netmask 255.255.255.0 broadcast 10.0.0.9
$ ifconfig v0:1 10.0.3.2
$ ip addr show v0
$ ifconfig v0:0 down
$ ip addr show v0
