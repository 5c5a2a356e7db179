# -4, -6 and -0 choose.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -4 maddr
3:	v0
	inet  224.0.0.1
$ ip -6 maddr
1:	lo
	inet6 ff02::1
	inet6 ff01::1
2:	v1
	inet6 ff02::1
	inet6 ff01::1
3:	v0
	inet6 ff02::1
	inet6 ff01::1
$ ip -0 maddr
2:	v1
	link  33:33:00:00:00:01
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
$ ip -4 maddr show dev lo
$ ip -j -4 maddr
[{"ifindex":3,"ifname":"v0","maddr":[{"family":"inet","address":"224.0.0.1"}]}]
