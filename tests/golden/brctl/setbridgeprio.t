$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl setbridgeprio br0 0x1000
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		1000.020000000001	no	␉
$ brctl setbridgeprio br0 010
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		0008.020000000001	no	␉
$ brctl setbridgeprio br0 1
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		0001.020000000001	no	␉
$ brctl setbridgeprio br0 65535
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		ffff.020000000001	no	␉
