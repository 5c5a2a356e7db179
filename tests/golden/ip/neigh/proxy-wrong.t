# A proxy is an address.
$ ip neigh add proxy
$ ip neigh add proxy x
$ ip neigh add proxy 10.0.0.0/8
$ ip neigh add pr dev lo
$ ip neigh del proxy 10.0.0.1 dev lo
$ ip neigh get proxy
$ ip neigh get proxy 10.0.0.99 dev lo
