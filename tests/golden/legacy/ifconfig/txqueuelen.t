$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 txqueuelen 55
$ ip link show v0
$ ifconfig v0 txqueuelen 0
$ ifconfig v0
