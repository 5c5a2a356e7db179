$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl hairpin br0 v0 maybe
! expect on/off for argument
? 1
$ brctl hairpin br0 v0 On
! expect on/off for argument
? 1
$ brctl hairpin br0 v1 on
! can't set v1 to hairpin on bridge br0: No such file or directory
? 1
$ brctl hairpin br0 nope on
! interface nope does not exist!
? 1
$ brctl hairpin nope v0 on
! bridge nope does not exist!
? 1
$ brctl hairpin nope nope maybe
! expect on/off for argument
? 1
$ brctl hairpin v1 v0 on
$ brctl hairpin br0 v0
Incorrect number of arguments for command
Usage: …
? 1
