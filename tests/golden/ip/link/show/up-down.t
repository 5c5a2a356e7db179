$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link show up
$ ip link show down
$ ip link show up v0
$ ip link show v1 up
$ ip link show up down
