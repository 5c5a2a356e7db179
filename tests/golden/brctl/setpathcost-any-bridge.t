# Nobody asks whether the port is that bridge's.
$ brctl addbr br0
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl setpathcost nope v0 10
$ cat /sys/class/net/v0/brport/path_cost
10
$ brctl setportprio nope v0 7
$ cat /sys/class/net/v0/brport/priority
7
