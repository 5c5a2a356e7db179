# Without add, and with a length it is no address.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 inet6 fd00::1
$ ip -6 -o addr show dev v0
$ ifconfig v0 inet6 fd00::1/64
$ ifconfig v0 fd00::1
$ ifconfig v0 inet6 10.0.0.1
