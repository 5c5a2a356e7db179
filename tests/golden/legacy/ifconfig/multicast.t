$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 -multicast
$ ip link show v0
$ ifconfig v0 multicast
$ ip link show v0
$ ifconfig nope -multicast
