$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl stp br0 on
$ brctl show
$ brctl stp br0 off
$ brctl show
$ brctl stp br0 yes
$ brctl stp br0 no
$ brctl stp br0 1
$ brctl stp br0 0
$ brctl show
