# What must be said.
$ ip addrlabel del
$ ip addrlabel del prefix fc00::/7
$ ip addrlabel del label 5
$ ip addrlabel del dev lo label 5
