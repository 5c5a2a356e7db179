# Secondaries go with their primary; the next round finds nothing.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add 10.0.0.3/24 dev b0
$ ip -s -s addr flush dev b0 secondary
$ ip -br addr show b0
$ ip addr add 10.0.0.2/24 dev b0
$ ip -s -s addr flush dev b0 primary
$ ip -br addr show b0
