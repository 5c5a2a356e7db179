# As the wild has it: two ports, and the bridge forgotten.
$ ip link add v1 type veth peer name vp1
$ ip link add v2 type veth peer name vp2
$ brctl addbr br0
$ brctl addif vp1 vp2
$ brctl addif br0
$ brctl addif
