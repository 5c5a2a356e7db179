$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl setbridgeprio br0 x
$ brctl setbridgeprio br0 ""
$ brctl setbridgeprio nope 12
$ brctl setbridgeprio nope x
$ brctl setbridgeprio v0 12
$ brctl setbridgeprio br0
