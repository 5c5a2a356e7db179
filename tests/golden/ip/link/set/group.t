$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 group 5
$ ip link show v0
$ ip -j link show v0
$ ip link set v0 group nope
$ ip link set v0 group -1
$ ip link set v0 group
$ ip link set v0 group default
$ ip -br link show group default
