# By label and by peer.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 label b0:1
$ ip addr add 10.0.1.1/24 dev b0 label b0:2
$ ip addr add 10.0.2.1 peer 10.0.2.2 dev b0
$ ip addr add 10.0.3.1 peer 10.0.3.2/24 dev b0
$ ip addr del 10.0.0.1/24 dev b0 label b0:2
$ ip addr del 10.0.0.1/24 dev b0 label b0:1
$ ip addr del dev b0 label b0:2
$ ip addr del 10.0.2.1 dev b0
$ ip addr del 10.0.3.1 peer 10.0.3.2/24 dev b0
$ ip addr show b0
