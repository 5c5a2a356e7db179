# Host bits are cut off.
$ ip addrlabel add prefix fd00::1/8 label 5
$ ip addrlabel add prefix fd00:1::2/8 label 6
$ ip addrlabel
