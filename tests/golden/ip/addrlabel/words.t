# Commands may be cut short.
$ ip addrlabel a prefix fd00::/8 label 77
$ ip addrlabel l
$ ip addrlabel ls
$ ip addrlabel s
$ ip addrlabel d prefix fd00::/8 label 77
$ ip addrlabel f
$ ip addrlabel
