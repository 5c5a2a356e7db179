# Commands that are none.
$ ip tcp_metrics foo
! Command "foo" is unknown, try "ip tcp_metrics help".
? 255
$ ip tcp_metrics add 10.0.0.1
! Command "add" is unknown, try "ip tcp_metrics help".
? 255
$ ip tcp_metrics help
! Usage: …
? 255
$ ip tcp_metrics h
! Usage: …
? 255
