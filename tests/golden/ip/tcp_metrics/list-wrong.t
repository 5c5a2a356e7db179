# Under each name.
$ ip tcp_metrics list x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip tcp_metrics lst address
! Command line is not complete. Try option "help"
? 255
$ ip tcp_metrics l 10.0.0.1
! RTNETLINK answers: No such process
? 2
