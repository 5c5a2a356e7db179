$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl setbridgeprio br0 0xabc
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		0abc.020000000001	no	␉
