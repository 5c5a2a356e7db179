# Words that want a value.
$ ip addrlabel add prefix
$ ip addrlabel add prefix fd00::/8 label
$ ip addrlabel add prefix fd00::/8 dev
$ ip addrlabel add label
