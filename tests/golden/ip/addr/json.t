# JSON, compact and pretty.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1 metric 9
$ ip addr add 10.0.0.2 peer 10.0.0.9/30 dev b0 proto 7
$ ip addr add fd00::1/64 dev b0 nodad home
$ ip -j addr show b0
$ ip -j -p addr show b0
$ ip -p addr show b0
$ ip -json addr show lo
$ ip -j -4 addr
$ ip -j -6 addr
$ ip -j -0 addr
$ ip -j -o addr show b0
