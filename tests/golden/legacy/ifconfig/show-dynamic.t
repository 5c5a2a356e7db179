# The sixteenth flag makes the number negative.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 dynamic
$ ifconfig v0
$ ifconfig v0 -dynamic
$ ifconfig v0
