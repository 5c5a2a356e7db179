$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl setpathcost br0 v0 100
$ cat /sys/class/net/v0/brport/path_cost
100
$ brctl setpathcost br0 v0 65535
$ cat /sys/class/net/v0/brport/path_cost
65535
$ brctl setpathcost br0 v0 0x10
$ cat /sys/class/net/v0/brport/path_cost
16
