# The head line is held back until there is something to show.
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl show nope
$ brctl show v0
$ brctl show nope br0
$ brctl show br0 v0 nope
$ brctl show ""
