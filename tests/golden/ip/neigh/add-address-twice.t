# One address only.
$ ip neigh add 10.0.0.2 10.0.0.3 dev lo
$ ip neigh add to 10.0.0.2 to 10.0.0.3 dev lo
$ ip neigh add 10.0.0.2 proxy 10.0.0.3 dev lo
$ ip neigh add proxy 10.0.0.2 proxy 10.0.0.3 dev lo
$ ip neigh add proxy 10.0.0.2 10.0.0.3 dev lo
$ ip neigh add 10.0.0.28 foo dev lo
