# What is no schema.
$ ip ioam schema add
! Command line is not complete. Try option "help"
? 255
$ ip ioam schema add 1
! Command line is not complete. Try option "help"
? 255
$ ip ioam schema add foo
! Error: argument "foo" is wrong: Invalid schema ID
? 255
$ ip ioam schema add foo abc
! Error: argument "foo" is wrong: Invalid schema ID
? 255
$ ip ioam schema add 4294967296 abc
! Error: argument "4294967296" is wrong: Invalid schema ID
? 255
$ ip ioam schema add 1 $(printf %01021d 7) 2>&1 | tail -c 40
00000007" is wrong: Schema DATA too big
$ ip ioam schema del
! Command line is not complete. Try option "help"
? 255
$ ip ioam schema del 1
! RTNETLINK answers: No such file or directory
? 1
$ ip ioam schema del foo
! Error: argument "foo" is wrong: Invalid schema ID
? 255
$ ip ioam schema set 1 abc
! Error: argument "set" is wrong: Unknown
? 255
$ ip ioam schema add 1 abc
$ ip ioam schema add 1 def
! RTNETLINK answers: File exists
? 1
