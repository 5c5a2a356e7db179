# A word that is no filter is a prefix.
$ ip mrule show foo
$ ip mrule show help
$ ip mrule show from x
$ ip mrule show iif a/b
$ ip mrule show from 10.0.0.0/8
