# Alternative names and alias stand before the addresses.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link property add dev b0 altname first altname second
$ ip link set b0 alias 'a bridge'
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr show b0
$ ip addr show second
$ ip -j addr show b0
$ ip -br addr show b0
