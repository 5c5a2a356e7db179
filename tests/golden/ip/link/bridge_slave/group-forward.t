$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip link set v0 type bridge_slave group_fwd_mask 0x400c
$ ip -d link show v0
$ ip link set v0 type bridge_slave group_fwd_mask 0x4000
$ ip -d -j link show v0
$ ip link set v0 type bridge_slave group_fwd_mask 0xffff
$ ip link set v0 type bridge_slave group_fwd_mask x
