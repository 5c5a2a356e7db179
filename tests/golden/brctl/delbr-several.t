# Only the first name counts.
$ brctl addbr b1
$ brctl addbr b2
$ ip link set b2 address 02:00:00:00:00:01
$ brctl delbr b1 b2
$ brctl show
bridge name	bridge id		STP enabled	interfaces
b2		8000.020000000001	no	␉
