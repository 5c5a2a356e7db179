# Words that are no object.
$ bridge foo
! Object "foo" is unknown, try "bridge help".
? 255
$ bridge ""
! Object "" is unknown, try "bridge help".
? 255
$ bridge -- -x
! Object "-x" is unknown, try "bridge help".
? 255
$ bridge -j foo
! Object "foo" is unknown, try "bridge help".
? 255
$ bridge linkx
! Object "linkx" is unknown, try "bridge help".
? 255
$ bridge FDB
! Object "FDB" is unknown, try "bridge help".
? 255
