# Words that are none are not read.
$ ip addrlabel add prefix fd00::/8 label 5 foo
$ ip addrlabel add foo prefix fd01::/16 label 5
$ ip addrlabel add pref fd02::/16 label 5
$ ip addrlabel add prefix fd03::/16 lab 5
$ ip addrlabel
