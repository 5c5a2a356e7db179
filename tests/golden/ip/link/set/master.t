$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip link show v0
$ ip link set v0 master nope
$ ip link set v0 master
$ ip link set v0 master v0
$ ip link set br0 master br0
$ ip link set v0 nomaster
$ ip link show v0
$ ip link set v0 noma
