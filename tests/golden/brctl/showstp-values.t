$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ brctl setbridgeprio br0 12
$ brctl setfd br0 4.5
$ brctl sethello br0 3.999
$ brctl setmaxage br0 6.25
$ brctl setpathcost br0 v0 321
$ brctl setportprio br0 v0 10
$ brctl showstp br0
