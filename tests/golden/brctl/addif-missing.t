# The first name that fails ends the command.
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 nope
! interface nope does not exist!
? 1
$ brctl addif nope v0
! bridge nope does not exist!
? 1
$ brctl addif nope nope
! interface nope does not exist!
? 1
$ brctl addif br0 v0 nope v1
! interface nope does not exist!
? 1
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no		v0
