# One device.
$ ip link add v0 type veth peer name v1
$ ip netconf show dev v0
$ ip -4 netconf show dev lo
$ ip -6 netconf show dev lo
