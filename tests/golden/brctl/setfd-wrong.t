$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl setfd br0 x
! bad forward delay value
? 1
$ brctl setfd br0 ""
! bad forward delay value
? 1
$ brctl setfd nope 4
! set forward delay failed: No such device
? 1
$ brctl setfd v0 4
! set forward delay failed: Operation not supported
? 1
$ brctl setfd br0
Incorrect number of arguments for command
Usage: …
? 1
$ brctl setfd nope x
! bad forward delay value
? 1
