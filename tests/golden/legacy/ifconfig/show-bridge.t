$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ifconfig br0
$ ifconfig -s br0
