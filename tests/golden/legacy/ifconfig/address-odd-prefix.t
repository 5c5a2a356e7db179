# Lengths are shifted, not checked.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.1.2.3/32
$ ip -o addr show v0
$ ifconfig v0 10.1.2.3/0
$ ip -o addr show v0
$ ifconfig v0 10.1.2.3/33
$ ip -o addr show v0
$ ifconfig v0 10.1.2.3/
$ ip -o addr show v0
$ ifconfig v0 10.1.2.3/-1
$ ip -o addr show v0
