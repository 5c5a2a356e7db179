# A changed address of a veth.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 address 02:00:00:00:00:03
$ ip addr show v0
$ ip -br -0 addr show v0
