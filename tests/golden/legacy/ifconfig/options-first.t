# Options come before the name.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig -s -a v0
$ ifconfig -v -s v0
$ ifconfig v0 -s
