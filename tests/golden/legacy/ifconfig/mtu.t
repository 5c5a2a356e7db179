$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 mtu 1400
$ ip link show v0
$ ifconfig v0 mtu 0x500 up
$ ip link show v0
