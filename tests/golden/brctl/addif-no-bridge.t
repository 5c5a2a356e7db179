# As the wild has it: two ports, and the bridge forgotten.
$ ip link add v1 type veth peer name vp1
$ ip link add v2 type veth peer name vp2
$ brctl addbr br0
$ brctl addif vp1 vp2
! can't add vp2 to bridge vp1: Operation not supported
? 1
$ brctl addif br0
Incorrect number of arguments for command
Usage: …
? 1
$ brctl addif
Incorrect number of arguments for command
Usage: …
? 1
