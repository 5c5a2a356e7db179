$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 type bridge_slave state 3
$ ip link set v0 master br0
$ ip link set v0 type bridge_slave state 3
$ ip link set v0 type bridge_slave state x
$ ip link set v0 type bridge_slave state forwarding
$ ip link set v0 type bridge_slave state 9
$ ip link set v0 type bridge_slave state
