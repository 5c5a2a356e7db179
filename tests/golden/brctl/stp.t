$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl stp br0 on
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	yes	␉
$ brctl stp br0 off
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no	␉
$ brctl stp br0 yes
$ brctl stp br0 no
$ brctl stp br0 1
$ brctl stp br0 0
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no	␉
