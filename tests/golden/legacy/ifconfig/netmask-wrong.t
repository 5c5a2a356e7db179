$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.1.2.9 netmask 255.0.255.0
$ ifconfig v0 netmask 24
$ ifconfig v0 netmask
$ ifconfig nope netmask 255.0.0.0
$ ip -o addr show v0
