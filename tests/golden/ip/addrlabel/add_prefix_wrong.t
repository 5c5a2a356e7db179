# Prefixes that are none.
$ ip addrlabel add prefix foo label 5
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip addrlabel add prefix fd00::/129 label 5
! Error: any valid prefix is expected rather than "fd00::/129".
? 1
$ ip addrlabel add prefix fd00::/x label 5
! Error: any valid prefix is expected rather than "fd00::/x".
? 1
$ ip addrlabel add prefix "" label 5
! Error: any valid prefix is expected rather than "".
? 1
$ ip addrlabel add prefix fd00::/ label 5
! Error: any valid prefix is expected rather than "fd00::/".
? 1
