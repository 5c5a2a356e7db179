# An alternative name is a name.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link property add dev b0 altname other
$ ip addr add 10.0.0.1/24 dev other
$ ip addr show other
$ ip addr del 10.0.0.1/24 dev other
$ ip addr show dev other
