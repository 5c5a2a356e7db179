# Words are exact, and `data` goes first.
$ ip ioam namespace add
! Command line is not complete. Try option "help"
? 255
$ ip ioam namespace add foo
! Error: argument "foo" is wrong: Invalid namespace ID
? 255
$ ip ioam namespace add 65536
! Error: argument "65536" is wrong: Invalid namespace ID
? 255
$ ip ioam namespace add -1
! Error: argument "-1" is wrong: Invalid namespace ID
? 255
$ ip ioam namespace add 1 dat 1
! Error: argument "dat" is wrong: Invalid argument
? 255
$ ip ioam namespace add 1 data
! Command line is not complete. Try option "help"
? 255
$ ip ioam namespace add 1 data 0x100000000
! Error: argument "0x100000000" is wrong: Invalid data
? 255
$ ip ioam namespace add 1 wide 10000000000000000
! Error: argument "10000000000000000" is wrong: Invalid wide data
? 255
$ ip ioam namespace add 1 data foo
! Error: argument "foo" is wrong: Invalid data
? 255
$ ip ioam namespace add 1 wide xyz
! Error: argument "xyz" is wrong: Invalid wide data
? 255
$ ip ioam namespace add 1 wide 5 data 6
! Error: argument "data" is wrong: Unexpected argument
? 255
$ ip ioam namespace add 1 data 1 data 2
! Error: argument "data" is wrong: Unexpected argument
? 255
$ ip ioam namespace add 1 data 1 foo
! Error: argument "foo" is wrong: Unexpected argument
? 255
$ ip ioam namespace del
! Command line is not complete. Try option "help"
? 255
$ ip ioam namespace del 1
! RTNETLINK answers: No such file or directory
? 1
$ ip ioam namespace del foo
! Error: argument "foo" is wrong: Invalid namespace ID
? 255
$ ip ioam namespace add 1
$ ip ioam namespace add 1
! RTNETLINK answers: File exists
? 1
