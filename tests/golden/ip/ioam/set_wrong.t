# Both must be there.
$ ip ioam namespace set
! Command line is not complete. Try option "help"
? 255
$ ip ioam namespace set 1
! Command line is not complete. Try option "help"
? 255
$ ip ioam namespace set foo schema 1
! Error: argument "foo" is wrong: Invalid namespace ID
? 255
$ ip ioam namespace set 1 foo
! Error: argument "foo" is wrong: Unknown
? 255
$ ip ioam namespace set 1 sch 1
! Error: argument "sch" is wrong: Unknown
? 255
$ ip ioam namespace set 1 schema
! Command line is not complete. Try option "help"
? 255
$ ip ioam namespace set 1 schema foo
! Error: argument "foo" is wrong: Invalid schema ID
? 255
$ ip ioam namespace set 1 schema non
! Error: argument "non" is wrong: Invalid schema ID
? 255
$ ip ioam namespace set 1 schema none
! RTNETLINK answers: No such file or directory
? 1
$ ip ioam namespace add 1
$ ip ioam namespace set 1 schema 5
! RTNETLINK answers: No such file or directory
? 1
