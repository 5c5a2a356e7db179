# No card at all: two pairs, bridged.
$ ip link add v1 type veth peer name vp1
$ ip link add v2 type veth peer name vp2
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl addif br0 vp1 vp2
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no		vp1
							vp2
$ brctl delif br0 vp1
$ brctl show br0
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no		vp2
$ brctl delbr br0
$ brctl show
