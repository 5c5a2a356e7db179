# -r asks for names; what has none stays as it is.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.255.0.1/24 dev b0
$ ip addr add 127.0.0.1/8 dev lo
$ ip -r addr show b0
$ ip -r addr show lo
$ ip -r -j addr show b0
$ ip -r -br addr show b0
