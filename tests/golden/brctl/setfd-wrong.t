$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl setfd br0 x
$ brctl setfd br0 ""
$ brctl setfd nope 4
$ brctl setfd v0 4
$ brctl setfd br0
$ brctl setfd nope x
