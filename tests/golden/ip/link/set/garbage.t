$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0
$ ip link set v0 bogus
$ ip link set v0 up bogus
$ ip link set v0 v1 up
$ ip link set v0 dev v1
$ ip link set v0 on
$ ip -br link show v0
