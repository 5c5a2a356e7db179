# Something must be said.
$ ip rule add
$ ip rule del
$ ip rule delete
$ ip rule xxx
$ ip rule add help
$ ip rule help
