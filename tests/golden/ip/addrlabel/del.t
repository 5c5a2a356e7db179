# Delete by prefix and label.
$ ip addrlabel add prefix fd00::/8 label 77
$ ip addrlabel del prefix fd00::/8 label 77
$ ip addrlabel delete prefix fc00::/7 label 5
$ ip addrlabel del prefix ::/96 label 99
$ ip addrlabel
