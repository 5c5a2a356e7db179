# Loopback addresses have the scope of the host.
$ ip addr add 127.0.0.1/8 dev lo
$ ip addr add 127.0.0.2/8 dev lo scope global
$ ip addr add 10.0.0.1/32 dev lo
$ ip addr add 10.0.0.2/32 dev lo scope host
$ ip addr show lo
$ ip -j addr show lo
