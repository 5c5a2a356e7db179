# What is not there.
$ ip addrlabel del prefix fd00::/8 label 1
! RTNETLINK answers: No such process
? 2
$ ip addrlabel del prefix 10.0.0.0/8 label 1
! Error: Attribute failed policy validation.
? 2
$ ip addrlabel del prefix foo label 1
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip addrlabel del prefix fc00::/7 label x
! Error: argument "x" is wrong: label is invalid
! ␤
? 255
$ ip addrlabel del prefix fc00::/7 dev nope label 5
! Error: argument "nope" is wrong: dev is invalid
! ␤
? 255
