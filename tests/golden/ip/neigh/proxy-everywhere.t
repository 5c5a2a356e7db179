# A proxy needs no device.
$ ip neigh add proxy 10.0.0.101
$ ip neigh show proxy
$ ip neigh get proxy 10.0.0.101
$ ip -j neigh show proxy
$ ip -br neigh show proxy
$ ip neigh del proxy 10.0.0.101
$ ip neigh show proxy
