# The null address takes the address away.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1
$ ifconfig v0 0.0.0.0
$ ip -o addr show v0
$ ifconfig v0 10.0.0.1
$ ifconfig v0 default
$ ip -o addr show v0
