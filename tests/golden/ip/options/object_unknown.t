$ ip foo
! Object "foo" is unknown, try "ip help".
? 1
$ ip foo bar
! Object "foo" is unknown, try "ip help".
? 1
$ ip -j foo
! Object "foo" is unknown, try "ip help".
? 1
$ ip ""
! Object "" is unknown, try "ip help".
? 1
$ ip "" x
! Object "" is unknown, try "ip help".
? 1
$ ip " link"
! Object " link" is unknown, try "ip help".
? 1
$ ip Link
! Object "Link" is unknown, try "ip help".
? 1
$ ip linkx
! Object "linkx" is unknown, try "ip help".
? 1
$ ip 4
! Object "4" is unknown, try "ip help".
? 1
