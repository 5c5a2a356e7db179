# The head line is held back until there is something to show.
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl show nope
! bridge nope does not exist!
? 1
$ brctl show v0
! device v0 is not a bridge!
? 1
$ brctl show nope br0
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no	␉
! bridge nope does not exist!
? 1
$ brctl show br0 v0 nope
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no	␉
! device v0 is not a bridge!
! bridge nope does not exist!
? 1
$ brctl show ""
! bridge  does not exist!
? 1
