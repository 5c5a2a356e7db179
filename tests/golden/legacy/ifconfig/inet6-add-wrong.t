$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 inet6 add fd00::1/64
$ ifconfig v0 inet6 add fd00::1/64
$ ifconfig v0 inet6 add fd00::1/129
$ ifconfig v0 inet6 add ff02::1/64
$ ifconfig v0 inet6 add
$ ifconfig nope inet6 add fd00::1/64
$ ifconfig v0 inet6 fd00::3/64
