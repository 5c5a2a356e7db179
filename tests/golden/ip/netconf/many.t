# Several devices.
$ ip link add v0 type veth peer name v1
$ ip link add br0 type bridge
$ ip -4 netconf
$ ip -6 netconf
