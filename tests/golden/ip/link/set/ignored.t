# The kernel ignores these on a device that is there.
$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link set v0 numtxqueues 3 numrxqueues 3
$ ip link set v0 parentdev x
$ ip link set v0 link v1
$ ip -d link show v0
