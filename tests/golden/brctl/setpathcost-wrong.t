$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl setpathcost br0 v0 0
! set path cost failed: Numerical result out of range
? 1
$ brctl setpathcost br0 v0 65536
! set path cost failed: Numerical result out of range
? 1
$ brctl setpathcost br0 v0 200000000
! set path cost failed: Numerical result out of range
? 1
$ brctl -- setpathcost br0 v0 -1
! set path cost failed: Numerical result out of range
? 1
$ brctl setpathcost br0 v0 x
! bad path cost value
? 1
$ brctl setpathcost br0 v1 10
! set path cost failed: No such file or directory
? 1
$ brctl setpathcost br0 nope 10
! set path cost failed: No such device
? 1
$ brctl setpathcost br0 v0
Incorrect number of arguments for command
Usage: …
? 1
$ brctl setpathcost
Incorrect number of arguments for command
Usage: …
? 1
