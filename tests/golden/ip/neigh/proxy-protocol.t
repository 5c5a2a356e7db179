# A proxy's maker.
$ ip neigh add proxy 10.0.0.102 dev lo protocol static
$ ip neigh show proxy
10.0.0.102 dev lo proxy proto static·
$ ip -j neigh show proxy
[{"dst":"10.0.0.102","dev":"lo","proxy":null,"protocol":"static"}]
$ ip neigh show proxy protocol static
10.0.0.102 dev lo proxy proto static·
$ ip neigh show proxy protocol kernel
