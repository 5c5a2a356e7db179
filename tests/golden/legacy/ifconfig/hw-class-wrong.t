$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 hw
$ ifconfig v0 hw ether
$ ifconfig v0 hw bogus 02:00:00:00:00:99
$ ifconfig v0 hw loop 02
$ ifconfig v0 hw sit 02
