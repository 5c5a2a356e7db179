# Options that change nothing.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -s maddr show dev v0
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	inet  224.0.0.1
	inet6 ff02::1
	inet6 ff01::1
$ ip -d maddr show dev v0
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	inet  224.0.0.1
	inet6 ff02::1
	inet6 ff01::1
$ ip -N maddr show dev v0
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	inet  224.0.0.1
	inet6 ff02::1
	inet6 ff01::1
$ ip -br maddr show dev v0
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	inet  224.0.0.1
	inet6 ff02::1
	inet6 ff01::1
