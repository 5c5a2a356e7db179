#! needs vm
# A pair of CAN links.
$ ip link add v0 type vxcan peer name v1
$ ip -d link show v0
$ ip -j -d link show v0
$ ip -br link show v1
$ ip link add v2 type vxcan
$ ip -br link show type vxcan
$ ip link add v4 type vxcan peer name v5 mtu 72
$ ip -br link show v5
$ ip link add v6 type vxcan peer
$ ip link add v6 type vxcan peer name
$ ip link add v6 type vxcan what
$ ip link add v6 type vxcan peer what x
$ ip link add v6 type vxcan help
