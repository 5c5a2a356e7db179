# Words that are none.
$ ip ntable show foo
! Error: argument "foo" is wrong: unknown
? 255
$ ip ntable show name
! Command line is not complete. Try option "help"
? 255
$ ip ntable show help
! Error: argument "help" is wrong: unknown
? 255
$ ip ntable show d lo
! Error: argument "d" is wrong: unknown
? 255
