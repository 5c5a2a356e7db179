$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 mtu x
$ ifconfig v0 mtu 10
$ ifconfig v0 mtu 100000
$ ifconfig v0 mtu -5
$ ifconfig v0 mtu
$ ifconfig nope mtu 1400
$ ip link show v0
