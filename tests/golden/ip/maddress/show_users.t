# Groups that several share.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip addr add 224.5.5.5/32 dev v0 autojoin
$ ip addr add fd00::1/64 dev v0 nodad
$ ip addr add fd01::1/64 dev v0 nodad
$ ip maddr show dev v0
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	link  01:00:5e:05:05:05
	link  33:33:ff:00:00:01
	inet  224.5.5.5
	inet  224.0.0.1
	inet6 ff02::1:ff00:1 users 2
	inet6 ff02::1
	inet6 ff01::1
$ ip -j maddr show dev v0
[{"ifindex":3,"ifname":"v0","maddr":[{"link":"33:33:00:00:00:01"},{"link":"01:00:5e:00:00:01"},{"link":"01:00:5e:05:05:05"},{"link":"33:33:ff:00:00:01"},{"family":"inet","address":"224.5.5.5"},{"family":"inet","address":"224.0.0.1"},{"family":"inet6","address":"ff02::1:ff00:1","users":2},{"family":"inet6","address":"ff02::1"},{"family":"inet6","address":"ff01::1"}]}]
