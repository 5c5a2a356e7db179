$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link set v0 addrgenmode none
$ ip -d link show v0
$ ip link set v0 addrgenmode stable_secret
$ ip link set v0 addrgenmode random
$ ip -d -j link show v0
$ ip link set v0 addrgenmode x
$ ip link set v0 addrgenmode
$ ip link set v0 addrg eui64
