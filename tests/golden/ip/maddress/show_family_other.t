# Families that have none.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -M maddr
$ ip -B maddr
$ ip -f inet maddr show dev v0
3:	v0
	inet  224.0.0.1
$ ip -f link maddr show dev v0
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
$ ip -f inet6 -j maddr show dev v0
[{"ifindex":3,"ifname":"v0","maddr":[{"family":"inet6","address":"ff02::1"},{"family":"inet6","address":"ff01::1"}]}]
