# What flush does with proxies.
$ ip neigh add proxy 10.0.0.3 dev lo
$ ip -s neigh flush proxy
␤
*** Round 1, deleting 1 entries ***
*** Flush is complete after 1 round ***
$ ip neigh show proxy
$ ip -s neigh flush proxy nud all
Nothing to flush.
$ ip neigh show proxy
