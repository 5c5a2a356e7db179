$ brctl addbr br0
$ brctl addbr br1
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif v0 v1
$ brctl addif br0 br1
$ brctl addif br0 br0
$ brctl addif br0 lo
