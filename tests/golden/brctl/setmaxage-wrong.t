$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl setmaxage br0 5
! set max age failed: Numerical result out of range
? 1
$ brctl setmaxage br0 41
! set max age failed: Numerical result out of range
? 1
$ brctl setmaxage br0 x
! bad max age value
? 1
$ brctl setmaxage nope 9
! set max age failed: No such device
? 1
$ brctl setmaxage v0 9
! set max age failed: Operation not supported
? 1
$ brctl setmaxage br0
Incorrect number of arguments for command
Usage: …
? 1
