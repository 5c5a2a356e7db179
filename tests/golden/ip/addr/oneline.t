# One line an address, the device's name before each.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1
$ ip addr add 10.0.0.2 peer 10.0.0.9/30 dev b0
$ ip addr add fd00::1/64 dev b0 nodad
$ ip -o addr
$ ip -o -4 addr
$ ip -o -6 addr show b0
$ ip -o -0 addr show b0
$ ip -oneline addr show dev b0
$ ip -o -d addr show lo
$ ip -o -s addr show lo
