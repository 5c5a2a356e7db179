$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl sethello br0 0.5
$ brctl sethello br0 11
$ brctl sethello br0 0
$ brctl sethello br0 x
$ brctl sethello nope 2
$ brctl sethello v0 2
$ brctl sethello br0
