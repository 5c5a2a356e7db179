$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl delbr v0
! can't delete bridge v0: Operation not permitted
? 1
$ brctl delbr lo
! can't delete bridge lo: Operation not permitted
? 1
$ brctl delbr ""
! bridge  doesn't exist; can't delete it
? 1
$ ip link set v0 up
$ brctl delbr v0
! can't delete bridge v0: Operation not permitted
? 1
