# Labels are matched as file names are.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 label b0:1
$ ip addr add 10.0.1.1/24 dev b0 label b0:2
$ ip addr add 10.0.2.1/24 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip addr show label b0:1
$ ip addr show label 'b0:*'
$ ip addr show label 'b?:[12]'
$ ip addr show label b0
$ ip addr show label '*'
$ ip addr show label nope
$ ip addr show label
$ ip -o addr show label 'b0:*'
$ ip -br addr show label 'b0:*'
$ ip -j addr show label 'b0:*'
