# Options that are none.
$ ip -x netconf
! Option "-x" is unknown, try "ip -help".
? 255
$ ip -f foo netconf
! Error: argument "foo" is wrong: invalid protocol family
? 255
$ ip -4 netcon show dev
! Command line is not complete. Try option "help"
? 255
