# A word that is no filter is a prefix.
$ ip neigh show x
$ ip neigh show to x
$ ip neigh show to
$ ip neigh show foo bar
$ ip neigh show 10.0.0.0/33
$ ip -4 neigh show 2001::
$ ip -6 neigh show 10.0.0.0/8
$ ip neigh foo
$ ip neigh show help
