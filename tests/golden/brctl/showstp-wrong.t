$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl showstp nope
! bridge nope does not exist!
? 1
$ brctl showstp v0
! device v0 is not a bridge!
? 1
$ brctl showstp ""
! bridge  does not exist!
? 1
$ brctl showstp
Incorrect number of arguments for command
Usage: …
? 1
