# The null address takes the address away.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1
$ ifconfig v0 0.0.0.0
$ ip addr show v0
2: v0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc pfifo_fast state UNKNOWN group default qlen 32
    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
$ ifconfig v0 10.0.0.1
$ ifconfig v0 default
$ ip addr show v0
2: v0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc pfifo_fast state UNKNOWN group default qlen 32
    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
