# An index is for new devices and for a move.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 index 7
! index can be used only when creating devices or when moving device to another netns.
? 255
$ ip link set v0 index x
! Error: argument "x" is wrong: Invalid "index" value
? 255
$ ip netns add n1
$ ip link set v0 netns n1 index 44
$ ip -n n1 link show v0
44: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff link-netnsid 0
