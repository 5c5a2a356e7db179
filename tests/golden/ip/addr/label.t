# A label begins with the device's name.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 label b0:1
$ ip addr add 10.0.0.2/24 dev b0 label b0:one
$ ip addr add 10.0.0.3/24 label b0 dev b0
$ ip addr add fd00::1/64 dev b0 label b0:6
$ ip addr show b0
$ ip -br addr show b0
$ ip -o addr show b0
