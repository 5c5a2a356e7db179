# The last of a word counts.
$ ip addrlabel add prefix fd00::/8 label 5 label 6
$ ip addrlabel add prefix fd01::/16 prefix fd02::/16 label 7
$ ip addrlabel add prefix fd03::/16 dev nope dev lo label 7
$ ip addrlabel
