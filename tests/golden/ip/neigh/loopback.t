# Loopback has one entry for all.
$ ip neigh add 10.0.0.40 dev lo lladdr 02:00:00:00:00:aa
$ ip neigh
$ ip neigh del 10.0.0.40 dev lo
$ ip neigh
