$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -br -j link
$ ip -br -j -p link show v0
$ ip -br -j link show nope
$ ip -br -j link show group 9
