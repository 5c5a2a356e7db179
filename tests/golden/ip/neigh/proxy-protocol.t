# A proxy's maker.
$ ip neigh add proxy 10.0.0.102 dev lo protocol static
$ ip neigh show proxy
$ ip -j neigh show proxy
$ ip neigh show proxy protocol static
$ ip neigh show proxy protocol kernel
