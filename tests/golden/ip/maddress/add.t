# A group address of the link layer.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr add 33:33:00:00:00:05 dev v0
$ ip maddr add address 33:33:00:00:00:06 dev v0
$ ip maddr add addr 33:33:00:00:00:07 dev v0
$ ip maddr add dev v0 33:33:0:0:0:8
$ ip -0 maddr show dev v0
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	link  33:33:00:00:00:05 static
	link  33:33:00:00:00:06 static
	link  33:33:00:00:00:07 static
	link  33:33:00:00:00:08 static
