$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip -d link show v0
$ ip -d -d link show v1
$ ip -d link show nope
$ ip -details link show lo
