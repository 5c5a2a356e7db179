# What is not there.
$ ip addrlabel del prefix fd00::/8 label 1
$ ip addrlabel del prefix 10.0.0.0/8 label 1
$ ip addrlabel del prefix foo label 1
$ ip addrlabel del prefix fc00::/7 label x
$ ip addrlabel del prefix fc00::/7 dev nope label 5
