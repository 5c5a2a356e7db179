$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 group 7
$ ip link show group 7
$ ip link show group 0x7
$ ip -br link show group default
$ ip link show group nope
$ ip link show group
$ ip link show dev v1 group 7
