# Whatever stands behind the colon, the device is shown by that name.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ip addr add 10.0.0.2/24 brd + dev v0 label v0:z
$ ifconfig v0:z
$ ifconfig v0:9
$ ifconfig v0:
$ ifconfig -s v0:z
