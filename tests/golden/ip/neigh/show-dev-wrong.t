# Devices that are not there.
$ ip neigh show dev zz
$ ip neigh show dev
$ ip neigh flush dev zz
$ ip neigh dev lo
$ ip -j neigh show dev zz
