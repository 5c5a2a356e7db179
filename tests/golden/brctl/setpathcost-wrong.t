$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl setpathcost br0 v0 0
$ brctl setpathcost br0 v0 65536
$ brctl setpathcost br0 v0 200000000
$ brctl -- setpathcost br0 v0 -1
$ brctl setpathcost br0 v0 x
$ brctl setpathcost br0 v1 10
$ brctl setpathcost br0 nope 10
$ brctl setpathcost br0 v0
$ brctl setpathcost
