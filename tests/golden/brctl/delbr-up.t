$ brctl addbr br0
$ ip link set br0 up
$ brctl delbr br0
$ ip link set br0 down
$ brctl delbr br0
