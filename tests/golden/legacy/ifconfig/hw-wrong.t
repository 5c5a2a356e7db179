$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 hw ether zz
$ ifconfig v0 hw ether 02-00-00-00-00-01
$ ifconfig v0 hw ether 01:00:00:00:00:01
$ ifconfig v0 hw ether 00:00:00:00:00:00
$ ifconfig lo hw ether 02:00:00:00:00:77
$ ifconfig nope hw ether 02:00:00:00:00:77
