$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 3 numrxqueues 4 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 2
$ ip -d link show v0
$ ip -d link show v1
$ ip link add v2 numtxqueues x type veth
$ ip link add v2 numrxqueues x type veth
$ ip link add v2 numtxqueues 1 numtxqueues 2 type veth
$ ip link add v2 numtxqueues 5000 type veth
