$ brctl addbr br0
$ brctl addbr br1
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl addif br0 v0
! device v0 is already a member of a bridge; can't add it to bridge br0.
? 1
$ brctl addif br1 v0
! device v0 is already a member of a bridge; can't add it to bridge br1.
? 1
