$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link delete v0
$ ip link show v1
$ ip link del v0
$ ip link delete dev nope
$ ip link delete
$ ip link delete dev
