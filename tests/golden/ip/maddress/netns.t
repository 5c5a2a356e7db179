# In another namespace.
$ ip netns add n1
$ ip -n n1 link set lo up
$ ip -n n1 maddr
1:	lo
	inet  224.0.0.1
	inet6 ff02::1
	inet6 ff01::1
$ ip -n n1 -4 maddr
1:	lo
	inet  224.0.0.1
$ ip -n n1 -j maddr
[{"ifindex":1,"ifname":"lo","maddr":[{"family":"inet","address":"224.0.0.1"},{"family":"inet6","address":"ff02::1"},{"family":"inet6","address":"ff01::1"}]}]
