$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl setportprio br0 v0 64
! set port priority failed: Numerical result out of range
? 1
$ brctl setportprio br0 v0 65536
! set port priority failed: Numerical result out of range
? 1
$ brctl -- setportprio br0 v0 -1
! set port priority failed: Numerical result out of range
? 1
$ brctl setportprio br0 v0 x
! bad path priority value
? 1
$ brctl setportprio br0 v1 1
! set port priority failed: No such file or directory
? 1
$ brctl setportprio br0 nope 1
! set port priority failed: No such device
? 1
$ brctl setportprio br0 v0
Incorrect number of arguments for command
Usage: …
? 1
