# Sixteen bits of what could be read as a number are kept.
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl setbridgeprio br0 70000
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		1170.020000000001	no	␉
$ brctl setbridgeprio br0 12x
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		000c.020000000001	no	␉
$ brctl setbridgeprio br0 09
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		0000.020000000001	no	␉
$ brctl -- setbridgeprio br0 -1
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		ffff.020000000001	no	␉
$ brctl setbridgeprio br0 99999999999
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		e7ff.020000000001	no	␉
