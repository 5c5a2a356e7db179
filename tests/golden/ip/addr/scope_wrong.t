# Scopes that are none.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 scope foo
$ ip addr add 10.0.0.1/24 dev b0 scope 256
$ ip addr add 10.0.0.1/24 dev b0 scope -1
$ ip addr add 10.0.0.1/24 dev b0 scope glo
$ ip addr add 10.0.0.1/24 dev b0 scope
$ ip addr add 10.0.0.1/24 dev b0 scope link scope host
$ ip addr add fd00::1/64 dev b0 scope link
$ ip addr add fd00::2/64 dev b0 scope host
$ ip addr show b0
