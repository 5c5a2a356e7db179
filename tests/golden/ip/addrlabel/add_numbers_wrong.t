# Labels that are none.
$ ip addrlabel add prefix fd00::/16 label x
$ ip addrlabel add prefix fd00::/16 label -1
$ ip addrlabel add prefix fd00::/16 label 4294967295
$ ip addrlabel add prefix fd00::/16 label 4294967296
$ ip addrlabel add prefix fd00::/16 label 1x
$ ip addrlabel add prefix fd00::/16 label ""
