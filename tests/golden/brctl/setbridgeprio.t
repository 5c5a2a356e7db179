$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl setbridgeprio br0 0x1000
$ brctl show
$ brctl setbridgeprio br0 010
$ brctl show
$ brctl setbridgeprio br0 1
$ brctl show
$ brctl setbridgeprio br0 65535
$ brctl show
