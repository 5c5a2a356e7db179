$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 gso_max_size 1000 gso_max_segs 10 gro_max_size 2000 type veth peer name v1 address 02:00:00:00:00:02
$ ip -d link show v0
$ ip link add v2 gso_max_size x type veth
$ ip link add v2 gro_ipv4_max_size type veth
