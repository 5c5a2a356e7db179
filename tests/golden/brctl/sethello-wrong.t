$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl sethello br0 0.5
! set hello timer failed: Numerical result out of range
? 1
$ brctl sethello br0 11
! set hello timer failed: Numerical result out of range
? 1
$ brctl sethello br0 0
! set hello timer failed: Numerical result out of range
? 1
$ brctl sethello br0 x
! bad hello timer value
? 1
$ brctl sethello nope 2
! set hello timer failed: No such device
? 1
$ brctl sethello v0 2
! set hello timer failed: Operation not supported
? 1
$ brctl sethello br0
Incorrect number of arguments for command
Usage: …
? 1
