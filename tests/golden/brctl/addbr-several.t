# Only the first name counts.
$ brctl addbr b1 b2
$ ip link set b1 address 02:00:00:00:00:01
$ brctl show
bridge name	bridge id		STP enabled	interfaces
b1		8000.020000000001	no	␉
