# Makers that are none; pro is proxy.
$ ip neigh add 10.0.0.27 protocol x dev lo
$ ip neigh add 10.0.0.27 protocol 256 dev lo
$ ip neigh add 10.0.0.27 protocol
$ ip neigh add 10.0.0.31 pro 5 dev lo
$ ip neigh show protocol x
$ ip neigh show protocol
