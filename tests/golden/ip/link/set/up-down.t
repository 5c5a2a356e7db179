$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link show v0
$ ip link set v0 up down
$ ip link show v0
$ ip link set up v1
$ ip link show v1
$ ip link set dev v1 down
$ ip -br link show v0
