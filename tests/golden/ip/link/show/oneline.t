$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 alias x
$ ip -o link
$ ip -o -s link show v0
$ ip -o -s -s link show v1
$ ip -o link show nope
