# A device that has gone.
$ ip link add v0 type veth peer name v1
$ ip link del v0
$ ip netconf show dev v0
$ ip -6 netconf
