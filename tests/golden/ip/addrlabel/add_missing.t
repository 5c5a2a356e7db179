# What must be said.
$ ip addrlabel add
$ ip addrlabel add prefix fd00::/8
$ ip addrlabel add label 5
$ ip addrlabel add dev lo
$ ip addrlabel add dev lo label 5
$ ip addrlabel add prefix fd00::/8 dev lo
