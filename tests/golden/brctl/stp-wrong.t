$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl stp br0 ON
! expect on/off for argument
? 1
$ brctl stp br0 true
! expect on/off for argument
? 1
$ brctl stp br0 2
! expect on/off for argument
? 1
$ brctl stp br0 ""
! expect on/off for argument
? 1
$ brctl stp nope on
! set stp status failed: No such device
? 1
$ brctl stp nope maybe
! expect on/off for argument
? 1
$ brctl stp v0 on
! set stp status failed: Operation not supported
? 1
$ brctl stp br0
Incorrect number of arguments for command
Usage: …
? 1
