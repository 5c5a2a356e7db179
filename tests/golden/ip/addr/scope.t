# Scopes by name and number.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 scope link
$ ip addr add 10.0.1.1/24 dev b0 scope host
$ ip addr add 10.0.2.1/24 dev b0 scope global
$ ip addr add 10.0.3.1/24 dev b0 scope site
$ ip addr add 10.0.4.1/24 dev b0 scope 7
$ ip addr add 10.0.5.1/24 dev b0 scope 0x10
$ ip addr add 10.0.6.1/24 dev b0 scope 253
$ ip addr add 10.0.7.1/24 dev b0 scope nowhere
$ ip addr show b0
$ ip -N addr show b0
$ ip -j addr show b0
