# Only addresses of a scope.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 127.0.0.1/8 dev lo
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1/24 dev b0 scope link
$ ip addr add fe80::1/64 dev b0
$ ip addr show scope global
$ ip addr show scope link
$ ip addr show scope host
$ ip addr show scope 253
$ ip addr show scope all
$ ip addr show b0 scope site
$ ip -o addr show scope link
