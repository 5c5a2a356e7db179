$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 mode dormant up
$ ip link show v0
$ ip link set v0 mode DEFAULT
$ ip link show v0
$ ip link set v0 mode dorm
$ ip link set v0 mode x
$ ip link set v0 mode
