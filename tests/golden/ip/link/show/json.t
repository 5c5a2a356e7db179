$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -j link
$ ip -j -p link
$ ip -j link show nope
$ ip -j link show type nosuch
$ ip -j -p link show type nosuch
