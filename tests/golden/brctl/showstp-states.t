# The bridge itself stays down, so that no timer runs.
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ brctl addif br0 v0
$ ip link set v0 up
$ ip link set v1 up
$ bridge link set dev v0 state 1
$ brctl showstp br0
$ bridge link set dev v0 state 2
$ brctl showstp br0
$ bridge link set dev v0 state 3
$ brctl showstp br0
