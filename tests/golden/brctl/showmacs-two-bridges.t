$ brctl addbr br0
$ brctl addbr br1
$ ip link add v0 address 02:00:00:00:00:12 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl addif br1 v1
$ brctl showmacs br0
$ brctl showmacs br1
$ brctl showmacs br0 br1
