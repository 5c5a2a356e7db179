$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip -4 link show dev v0
$ ip -6 link show dev v1
$ ip -0 -br link
$ ip -B link
$ ip -M -br link
$ ip -f mpls -br link
$ ip -f nope link
