$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -s -j link show v0
$ ip -s -s -j link show v0
$ ip -s -s -j -p link show v1
