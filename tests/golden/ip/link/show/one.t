$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link show v0
$ ip link show dev v1
$ ip link show nope
$ ip link show dev nope
$ ip link show dev
$ ip link show dev v0 dev v1
$ ip link show v0 v1
$ ip link show all
