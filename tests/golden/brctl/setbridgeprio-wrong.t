$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl setbridgeprio br0 x
! bad priority
? 1
$ brctl setbridgeprio br0 ""
! bad priority
? 1
$ brctl setbridgeprio nope 12
! set bridge priority failed: No such device
? 1
$ brctl setbridgeprio nope x
! bad priority
? 1
$ brctl setbridgeprio v0 12
! set bridge priority failed: Operation not supported
? 1
$ brctl setbridgeprio br0
Incorrect number of arguments for command
Usage: …
? 1
