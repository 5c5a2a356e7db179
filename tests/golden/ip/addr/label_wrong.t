# Labels that are refused.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 label x
$ ip addr add 10.0.0.1/24 dev b0 label c0:1
$ ip addr add 10.0.0.1/24 dev b0 label b0:a_label_too_long
$ ip addr add 10.0.0.1/24 dev b0 label
$ ip addr add 10.0.0.1/24 dev b0 label b0:1 label b0:2
$ ip addr add 10.0.0.2/24 dev b0 label ''
$ ip addr add 10.0.0.3/24 dev b0 lab b0:1
$ ip addr add 10.0.0.4/24 dev b0 label b0x
$ ip addr show b0
