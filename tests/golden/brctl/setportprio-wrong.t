$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl setportprio br0 v0 64
$ brctl setportprio br0 v0 65536
$ brctl -- setportprio br0 v0 -1
$ brctl setportprio br0 v0 x
$ brctl setportprio br0 v1 1
$ brctl setportprio br0 nope 1
$ brctl setportprio br0 v0
