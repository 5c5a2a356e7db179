# Labels are numbers in any base.
$ ip addrlabel add prefix fd00::/16 label 0x10
$ ip addrlabel add prefix fd01::/16 label 010
$ ip addrlabel add prefix fd02::/16 label 0
$ ip addrlabel add prefix fd03::/16 label 4294967294
$ ip addrlabel
