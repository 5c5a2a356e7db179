$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip link set v0 type bridge_slave hairpin on guard on root_block on fastleave on learning off flood off
$ ip -d link show v0
$ ip link set v0 type bridge_slave hairpin x
$ ip link set v0 type bridge_slave guard 1
$ ip link set v0 type bridge_slave learning
$ ip link set v0 type bridge_slave h off
