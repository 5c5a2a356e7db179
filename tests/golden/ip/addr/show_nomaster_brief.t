# Filters together.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add i0 address 02:00:00:00:00:02 type ifb
$ ip link set i0 master b0 up
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1/24 dev i0
$ ip -br addr show nomaster down
$ ip -br addr show master b0 up
$ ip -br -4 addr show type ifb scope global
$ ip -4 addr show to 10.0.1.0/24 up
$ ip -j addr show master b0
$ ip -o addr show nomaster
