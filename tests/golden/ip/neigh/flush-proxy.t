# What flush does with proxies.
$ ip neigh add proxy 10.0.0.3 dev lo
$ ip -s neigh flush proxy
$ ip neigh show proxy
$ ip -s neigh flush proxy nud all
$ ip neigh show proxy
