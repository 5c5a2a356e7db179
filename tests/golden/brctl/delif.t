$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0 v1
$ brctl delif br0 v0
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no		v1
$ brctl delif br0 v0
! device v0 is not a port of br0
? 1
$ brctl delif br0 v1
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no	␉
