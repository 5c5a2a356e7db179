$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl showstp nope
$ brctl showstp v0
$ brctl showstp ""
$ brctl showstp
