$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0 v1
$ brctl delif br0 v0
$ brctl show
$ brctl delif br0 v0
$ brctl delif br0 v1
$ brctl show
