$ brctl addbr bridge0
$ ip link set bridge0 address 02:00:00:00:00:01
$ brctl addbr bridge-long-nam
$ ip link set bridge-long-nam address 02:00:00:00:00:02
$ brctl show
bridge name	bridge id		STP enabled	interfaces
bridge-long-nam		8000.020000000002	no	␉
bridge0		8000.020000000001	no	␉
