$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ip link add v2 address 02:00:00:00:00:12 type veth peer name v3 address 02:00:00:00:00:13
$ brctl addif br0 v0 v1 v2
$ brctl delif br0 v0 v3 v1
! device v3 is not a port of br0
? 1
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no		v1
							v2
$ brctl delif br0 v2 nope v1
! interface nope does not exist!
? 1
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no		v1
