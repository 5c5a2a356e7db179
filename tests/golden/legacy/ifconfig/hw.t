$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 hw ether 02:00:00:00:00:99
$ ip link show v0
$ ifconfig v0 hw ether 02000000aabb
$ ip link show v0
$ ifconfig v0 hw ether 2:0:0:0:0:23
$ ip link show v0
$ ifconfig v0 hw ether 02:00:00:00:0A:1B mtu 1400
$ ip link show v0
