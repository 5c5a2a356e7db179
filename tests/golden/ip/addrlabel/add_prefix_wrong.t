# Prefixes that are none.
$ ip addrlabel add prefix foo label 5
$ ip addrlabel add prefix fd00::/129 label 5
$ ip addrlabel add prefix fd00::/x label 5
$ ip addrlabel add prefix "" label 5
$ ip addrlabel add prefix fd00::/ label 5
