$ brctl addbr br0
$ brctl addbr br1
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl delif br1 v0
! device v0 is not a port of br1
? 1
$ brctl delif nope v0
! bridge nope does not exist!
? 1
$ brctl delif br0 nope
! interface nope does not exist!
? 1
$ brctl delif v1 v0
! can't delete v0 from v1: Operation not supported
? 1
$ brctl delif br0
Incorrect number of arguments for command
Usage: …
? 1
