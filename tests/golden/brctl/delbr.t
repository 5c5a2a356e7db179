$ brctl addbr br0
$ brctl delbr br0
$ brctl delbr br0
! bridge br0 doesn't exist; can't delete it
? 1
$ brctl show
