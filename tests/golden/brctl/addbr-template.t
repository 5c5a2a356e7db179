$ brctl addbr br%d
$ brctl addbr br%d
$ ip link set br0 address 02:00:00:00:00:01
$ ip link set br1 address 02:00:00:00:00:02
$ brctl show
