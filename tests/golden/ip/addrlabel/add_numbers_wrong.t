# Labels that are none.
$ ip addrlabel add prefix fd00::/16 label x
! Error: argument "x" is wrong: label is invalid
! ␤
? 255
$ ip addrlabel add prefix fd00::/16 label -1
! Error: argument "-1" is wrong: label is invalid
! ␤
? 255
$ ip addrlabel add prefix fd00::/16 label 4294967295
! Error: argument "4294967295" is wrong: label is invalid
! ␤
? 255
$ ip addrlabel add prefix fd00::/16 label 4294967296
! Error: argument "4294967296" is wrong: label is invalid
! ␤
? 255
$ ip addrlabel add prefix fd00::/16 label 1x
! Error: argument "1x" is wrong: label is invalid
! ␤
? 255
$ ip addrlabel add prefix fd00::/16 label ""
! Error: argument "" is wrong: label is invalid
! ␤
? 255
