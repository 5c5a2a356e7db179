# Devices that are not there.
$ ip addrlabel add prefix fd00::/8 dev nope label 5
$ ip addrlabel add prefix fd00::/8 dev "" label 5
$ ip addrlabel add prefix fd00::/8 dev name_that_is_too_long label 5
$ ip addrlabel add prefix fd00::/8 dev if99 label 5
