$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -s link show v0
$ ip -s -s link show v0
$ ip -stats link show v1
$ ip -statistics -s link show v1
$ ip -s link show nope
