$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 name v1
$ ifconfig v0 name a/b
$ ifconfig v0 name ""
$ ifconfig v0 name
$ ifconfig nope name w0
