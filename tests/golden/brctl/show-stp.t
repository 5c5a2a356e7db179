$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl stp br0 on
$ brctl show
$ ip link set br0 up
$ brctl show
