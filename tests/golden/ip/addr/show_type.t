# Links of a kind, or ports of a kind of master.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add i0 address 02:00:00:00:00:02 type ifb
$ ip link set i0 master b0
$ ip addr add 10.0.0.1/24 dev i0
$ ip addr show type ifb
$ ip addr show type bridge
$ ip addr show type bridge_slave
$ ip addr show type vlan
$ ip addr show type foo
$ ip addr show type bond_slave
$ ip addr show type
$ ip -br addr show type ifb
$ ip -4 addr show type bridge
