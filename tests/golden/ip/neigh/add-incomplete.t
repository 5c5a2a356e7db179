# Device and address are needed.
$ ip neigh add
$ ip neigh add dev lo
$ ip neigh add 10.0.0.2
$ ip neigh add 10.0.0.2 dev
$ ip neigh add 10.0.0.2 nud permanent
$ ip neigh add 10.0.0.2 dev zz
