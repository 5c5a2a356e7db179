# Several in one run.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ printf "maddr add 33:33:00:00:00:05 dev v0\nmaddr add 33:33:00:00:00:06 dev v0\n" | ip -b -
$ ip -0 maddr show dev v0
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	link  33:33:00:00:00:05 static
