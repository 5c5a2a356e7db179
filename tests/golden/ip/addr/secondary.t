# A second address of a prefix is secondary; with the first it goes.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add 10.0.0.3/24 dev b0
$ ip addr show b0
$ ip addr show b0 secondary
$ ip addr show b0 primary
$ ip addr del 10.0.0.1/24 dev b0
$ ip addr show b0
