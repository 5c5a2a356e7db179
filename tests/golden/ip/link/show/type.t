$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set v0 master br0
$ ip link show type veth
$ ip link show type bridge
$ ip link show type bridge_slave
$ ip link show type bond_slave
$ ip link show type nosuch
$ ip link show type
$ ip link show type bridge type veth dev v1
$ ip link show dev v0 type bridge
