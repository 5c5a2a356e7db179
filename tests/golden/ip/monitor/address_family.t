# -4 and -6 choose.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip -4 monitor address
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add fd00::1/64 dev b0 nodad
$ events
$ events ip -6 monitor address
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add fd00::2/64 dev b0 nodad
$ events
$ events ip -0 monitor address
$ ip addr add 10.0.0.3/24 dev b0
$ events
