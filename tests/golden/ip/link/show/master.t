$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip link show master br0
$ ip -br link show nomaster
$ ip link show master nope
$ ip link show master
$ ip link show dev v1 master br0
$ ip link show dev v0 nomaster
$ ip link show master v1
