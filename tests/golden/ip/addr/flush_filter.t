# The filters of show choose what goes.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.1.0.1/24 dev b0 label b0:x
$ ip addr add 10.2.0.1/24 dev b0 scope link
$ ip addr add fd00::1/64 dev b0
$ ip addr add fd00::2/64 dev b0 nodad
$ ip -s addr flush to 10.0.0.0/16
$ ip -s addr flush label 'b0:*'
$ ip -s addr flush dev b0 scope link
$ ip -s addr flush dev b0 tentative
$ ip addr show b0
$ ip -s addr flush up
$ ip -s addr flush dev b0 home
$ ip -s addr flush scope global
$ ip -br addr
