# All words must be spelled out but the object.
$ ip io
! Usage: …
? 255
$ ip ioam help
! Usage: …
? 255
$ ip ioam h
! Error: argument "h" is wrong: Unknown
? 255
$ ip ioam foo
! Error: argument "foo" is wrong: Unknown
? 255
$ ip ioam ''
! Error: argument "" is wrong: Unknown
? 255
$ ip ioam name show
! Error: argument "name" is wrong: Unknown
? 255
$ ip ioam namespace
! Command line is not complete. Try option "help"
? 255
$ ip ioam namespace s
! Error: argument "s" is wrong: Unknown
? 255
$ ip ioam namespace list
! Error: argument "list" is wrong: Unknown
? 255
$ ip ioam namespace delete 1
! Error: argument "delete" is wrong: Unknown
? 255
$ ip ioam namespace help
! Error: argument "help" is wrong: Unknown
? 255
$ ip ioam schema
! Command line is not complete. Try option "help"
? 255
$ ip ioam schema sh
! Error: argument "sh" is wrong: Unknown
? 255
$ ip ioam mon
! Error: argument "mon" is wrong: Unknown
? 255
