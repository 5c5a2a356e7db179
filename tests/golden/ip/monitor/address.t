# Addresses as they come and go.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip monitor address
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1
$ ip addr add fd00::1/64 dev b0 nodad
$ ip addr change 10.0.0.1/24 dev b0 metric 7
$ ip addr del fd00::1/64 dev b0
$ ip addr flush dev b0
$ events
