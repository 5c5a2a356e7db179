$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 alias "uplink to the lab"
$ ip link show v0
$ ip -j link show v0
$ ip link set v0 alias ""
$ ip link show v0
$ ip link set v0 alias
$ ip link set v0 ali x alias y
