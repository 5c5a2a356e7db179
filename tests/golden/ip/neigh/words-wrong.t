# Words that are none, and help.
$ ip neigh add help
$ ip neigh add 10.0.0.28 help
$ ip neigh add 10.0.0.28 help x
$ ip neigh help
$ ip neigh add 10.0.0.31 extern_valid dev lo
$ ip neigh add 10.0.0.31 rout dev lo
