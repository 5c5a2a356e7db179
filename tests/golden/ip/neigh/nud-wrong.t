# States that are none.
$ ip neigh add 10.0.0.4 dev lo nud
$ ip neigh add 10.0.0.4 dev lo nud x
$ ip neigh add 10.0.0.4 dev lo nud -1
$ ip neigh add 10.0.0.4 dev lo nud 300
$ ip neigh add 10.0.0.4 dev lo nud all
$ ip neigh show nud x
$ ip neigh show nud
$ ip neigh flush nud x
