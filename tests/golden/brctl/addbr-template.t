$ brctl addbr br%d
$ brctl addbr br%d
$ ip link set br0 address 02:00:00:00:00:01
$ ip link set br1 address 02:00:00:00:00:02
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no	␉
br1		8000.020000000002	no	␉
