# Words that want a value.
$ ip addrlabel add prefix
! Command line is not complete. Try option "help"
? 255
$ ip addrlabel add prefix fd00::/8 label
! Command line is not complete. Try option "help"
? 255
$ ip addrlabel add prefix fd00::/8 dev
! Command line is not complete. Try option "help"
? 255
$ ip addrlabel add label
! Command line is not complete. Try option "help"
? 255
