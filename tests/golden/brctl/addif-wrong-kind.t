$ brctl addbr br0
$ brctl addbr br1
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif v0 v1
! can't add v1 to bridge v0: Operation not supported
? 1
$ brctl addif br0 br1
! device br1 is a bridge device itself; can't add a bridge device to a bridge device.
? 1
$ brctl addif br0 br0
! device br0 is a bridge device itself; can't add a bridge device to a bridge device.
? 1
$ brctl addif br0 lo
! can't add lo to bridge br0: Invalid argument
? 1
