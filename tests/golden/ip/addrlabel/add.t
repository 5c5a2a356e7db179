# A label for a prefix.
$ ip addrlabel add prefix fd00::/8 label 77
$ ip addrlabel add prefix fd01::1 label 78
$ ip addrlabel add label 79 prefix fd02::/16
$ ip addrlabel
