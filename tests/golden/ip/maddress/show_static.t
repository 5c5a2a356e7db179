# What was added says so.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr add 33:33:00:00:00:05 dev v0
$ ip maddr add 01:00:5e:00:00:05 dev v0
$ ip maddr show dev v0
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	link  33:33:00:00:00:05 static
	link  01:00:5e:00:00:05 static
	inet  224.0.0.1
	inet6 ff02::1
	inet6 ff01::1
$ ip -j maddr show dev v0
[{"ifindex":3,"ifname":"v0","maddr":[{"link":"33:33:00:00:00:01"},{"link":"01:00:5e:00:00:01"},{"link":"33:33:00:00:00:05","features":"static"},{"link":"01:00:5e:00:00:05","features":"static"},{"family":"inet","address":"224.0.0.1"},{"family":"inet6","address":"ff02::1"},{"family":"inet6","address":"ff01::1"}]}]
$ ip -o -0 maddr show dev v0
3:	v0\	link  33:33:00:00:00:01
3:	v0\	link  01:00:5e:00:00:01
3:	v0\	link  33:33:00:00:00:05 static
3:	v0\	link  01:00:5e:00:00:05 static
