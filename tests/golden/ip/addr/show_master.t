# Ports of a bridge, and what is none's port.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add i0 address 02:00:00:00:00:02 type ifb
$ ip link set i0 master b0
$ ip addr add 10.0.0.1/24 dev i0
$ ip addr show master b0
$ ip addr show nomaster
$ ip -br addr show master b0
$ ip addr show master nope
$ ip addr show master
$ ip addr show vrf b0
$ ip addr show vrf nope
$ ip addr show vrf
$ ip addr show nomaster up
