$ brctl addbr br0
$ brctl stp br0 off extra
$ brctl stp br0 on off
$ ip link set br0 address 02:00:00:00:00:01
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	yes	␉
