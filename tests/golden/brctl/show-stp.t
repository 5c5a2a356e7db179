$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl stp br0 on
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	yes	␉
$ ip link set br0 up
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	yes	␉
