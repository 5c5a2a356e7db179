$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip link set v0 type bridge_slave cost 77 priority 5
$ ip -d link show v0
$ ip link set v0 type bridge_slave cost 0
$ ip link set v0 type bridge_slave cost x
$ ip link set v0 type bridge_slave priority 64
$ ip link set v0 type bridge_slave priority x
$ ip link set v0 type bridge_slave pri 6 co 78
