# Something must be said.
$ ip mrule add
$ ip mrule del
$ ip mrule foo
$ ip mrule help
