$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0:abcdefghijklmnopq 10.0.0.1/24
$ ip addr show v0
2: v0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN group default qlen 32
    link/ether 02:00:00:00:00:10 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 brd 10.0.0.255 scope global v0:abcdefghijkl
       valid_lft forever preferred_lft forever
