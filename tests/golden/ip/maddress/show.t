# Groups of every device.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr
1:	lo
	inet6 ff02::1
	inet6 ff01::1
2:	v1
	link  33:33:00:00:00:01
	inet6 ff02::1
	inet6 ff01::1
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	inet  224.0.0.1
	inet6 ff02::1
	inet6 ff01::1
$ ip maddress list
1:	lo
	inet6 ff02::1
	inet6 ff01::1
2:	v1
	link  33:33:00:00:00:01
	inet6 ff02::1
	inet6 ff01::1
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	inet  224.0.0.1
	inet6 ff02::1
	inet6 ff01::1
$ ip maddr lst
1:	lo
	inet6 ff02::1
	inet6 ff01::1
2:	v1
	link  33:33:00:00:00:01
	inet6 ff02::1
	inet6 ff01::1
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	inet  224.0.0.1
	inet6 ff02::1
	inet6 ff01::1
