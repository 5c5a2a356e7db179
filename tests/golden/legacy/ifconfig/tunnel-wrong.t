$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 tunnel ::10.0.0.1
$ ifconfig sit0 tunnel ::10.0.0.1
$ ifconfig v0 tunnel
$ ifconfig sit0 tunnel 10.0.0.1
