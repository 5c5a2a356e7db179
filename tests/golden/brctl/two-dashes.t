$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl -- show
$ brctl - show
