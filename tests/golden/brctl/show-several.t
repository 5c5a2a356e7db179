# Named bridges come in the order they are asked for.
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl addbr br1
$ ip link set br1 address 02:00:00:00:00:02
$ brctl show br1 br0
bridge name	bridge id		STP enabled	interfaces
br1		8000.020000000002	no	␉
br0		8000.020000000001	no	␉
$ brctl show br1 br1
bridge name	bridge id		STP enabled	interfaces
br1		8000.020000000002	no	␉
br1		8000.020000000002	no	␉
