$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no	␉
$ brctl show br0
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no	␉
