# Bridge and port.
$ ip link add b0 address 02:00:00:00:00:09 type bridge
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 master b0
$ ip link set b0 up
$ ip link set v0 up
$ ip maddr
1:	lo
	inet6 ff02::1
	inet6 ff01::1
2:	b0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:6a
	link  33:33:00:00:00:6a
	link  01:00:5e:00:00:01
	inet  224.0.0.1
	inet  224.0.0.106
	inet6 ff02::6a
	inet6 ff02::1
	inet6 ff01::1
3:	v1
	link  33:33:00:00:00:01
	inet6 ff02::1
	inet6 ff01::1
4:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	inet  224.0.0.1
	inet6 ff02::1
	inet6 ff01::1
$ ip -j maddr show dev b0
[{"ifindex":2,"ifname":"b0","maddr":[{"link":"33:33:00:00:00:01"},{"link":"01:00:5e:00:00:6a"},{"link":"33:33:00:00:00:6a"},{"link":"01:00:5e:00:00:01"},{"family":"inet","address":"224.0.0.1"},{"family":"inet","address":"224.0.0.106"},{"family":"inet6","address":"ff02::6a"},{"family":"inet6","address":"ff02::1"},{"family":"inet6","address":"ff01::1"}]}]
