$ brctl addbr br0
$ brctl delbr br0
$ brctl delbr br0
$ brctl show
