# -o and -br.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip -o monitor address
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr del 10.0.0.1/24 dev b0
$ events
$ events ip -br monitor address
$ ip addr add 10.0.0.1/24 dev b0
$ events
$ events ip -d monitor address
$ ip addr del 10.0.0.1/24 dev b0
$ events
