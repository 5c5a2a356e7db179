$ brctl addbr br0
$ ip link set br0 up
$ brctl delbr br0
! bridge br0 is still up; can't delete it
? 1
$ ip link set br0 down
$ brctl delbr br0
