# Named bridges come in the order they are asked for.
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl addbr br1
$ ip link set br1 address 02:00:00:00:00:02
$ brctl show br1 br0
$ brctl show br1 br1
