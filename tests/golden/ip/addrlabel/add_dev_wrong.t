# Devices that are not there.
$ ip addrlabel add prefix fd00::/8 dev nope label 5
! Error: argument "nope" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix fd00::/8 dev "" label 5
! Error: argument "" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix fd00::/8 dev name_that_is_too_long label 5
! Error: argument "name_that_is_too_long" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix fd00::/8 dev if99 label 5
! RTNETLINK answers: Invalid argument
? 2
