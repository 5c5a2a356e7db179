$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl setmaxage br0 5
$ brctl setmaxage br0 41
$ brctl setmaxage br0 x
$ brctl setmaxage nope 9
$ brctl setmaxage v0 9
$ brctl setmaxage br0
