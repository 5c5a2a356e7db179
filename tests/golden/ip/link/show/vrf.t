$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link show vrf nope
$ ip link show vrf v0
$ ip link show vrf
