$ brctl addbr br0
$ brctl addbr br1
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl addif br0 v0
$ brctl addif br1 v0
