# Flush wants words.
$ ip neigh flush
$ ip -6 neigh flush
$ ip neigh flush x
$ ip neigh flush help
$ ip neigh flush dev
$ ip neigh f 10.0.0.0/33
