$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl setageing br0 abc
! bad ageing time value
? 1
$ brctl setageing br0 ""
! bad ageing time value
? 1
$ brctl setageing br0 -
! bad ageing time value
? 1
$ brctl setageing nope 12
! set ageing time failed: No such device
? 1
$ brctl setageing nope abc
! bad ageing time value
? 1
$ brctl setageing v0 12
! set ageing time failed: Operation not supported
? 1
$ brctl setageing br0
Incorrect number of arguments for command
Usage: …
? 1
$ brctl setageing
Incorrect number of arguments for command
Usage: …
? 1
