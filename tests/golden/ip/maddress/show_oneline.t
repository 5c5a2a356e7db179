# One line a group.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -o maddr show dev v0
3:	v0\	link  33:33:00:00:00:01
3:	v0\	link  01:00:5e:00:00:01
3:	v0\	inet  224.0.0.1
3:	v0\	inet6 ff02::1
3:	v0\	inet6 ff01::1
$ ip -o -4 maddr
3:	v0\	inet  224.0.0.1
$ ip -o -j maddr show dev v0
[{"ifindex":3,"ifname":"v0","maddr":[{"link":"33:33:00:00:00:01"}]},{"ifindex":3,"ifname":"v0","maddr":[{"link":"01:00:5e:00:00:01"}]},{"ifindex":3,"ifname":"v0","maddr":[{"family":"inet","address":"224.0.0.1"}]},{"ifindex":3,"ifname":"v0","maddr":[{"family":"inet6","address":"ff02::1"}]},{"ifindex":3,"ifname":"v0","maddr":[{"family":"inet6","address":"ff01::1"}]}]
