$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link set v0 gso_max_size 1000 gso_max_segs 10 gro_max_size 1001 gso_ipv4_max_size 1002 gro_ipv4_max_size 1003
$ ip -d link show v0
$ ip link set v0 gso_max_size x
$ ip link set v0 gso_max_segs
$ ip link set v0 gso_max_size 99999999
$ ip link set v0 gro_ipv4_max_size -1
$ ip link set v0 gso 1000
