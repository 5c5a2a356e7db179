# An address family alone asks for nothing.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 inet
$ ifconfig v0 inet6
$ ifconfig v0 ax25
