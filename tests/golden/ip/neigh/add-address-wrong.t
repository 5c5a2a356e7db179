# Addresses, not prefixes.
$ ip neigh add x dev lo
$ ip neigh add 10.0.0.0/24 dev lo
$ ip neigh add all dev lo
$ ip neigh add default dev lo
$ ip neigh add to
$ ip -6 neigh add 10.0.0.31 dev lo
$ ip -4 neigh add ::1 dev lo
