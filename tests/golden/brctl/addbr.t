$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip -d link show br0 type bridge
$ brctl addbr br0
$ brctl addbr lo
