# Reasons are bits with names of one's own.
$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1
$ ip link add m0 link v0 address 02:00:00:00:00:02 type macvlan
$ ip link set m0 protodown on
$ ip link set m0 protodown_reason 3 on
$ ip link set m0 protodown_reason 0 on
$ ip link show m0
$ ip -d link show m0
$ ip -d -j link show m0
$ ip link set m0 protodown off
$ ip link set m0 protodown_reason 3 off protodown_reason 0 off
