$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ip addr add fd00::1/64 dev v0
$ ifconfig v0 inet6 del fd00::1
$ ifconfig v0 inet6 del fd00::9/64
$ ifconfig v0 inet6 del fd00::1/129
$ ifconfig v0 inet6 del
$ ifconfig nope inet6 del fd00::1/64
