# `vrf` wants a device of that kind.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 vrf v1
$ ip link set v0 vrf nope
$ ip link set v0 vrf
