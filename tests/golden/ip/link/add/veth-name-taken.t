$ ip link add v0 type veth peer name v1
$ ip link add v0 type veth peer name v2
$ ip link add v2 type veth peer name v1
$ ip -br link show type veth master v0
