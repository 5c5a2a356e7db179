# Sources that are none.
$ ip tcp_metrics show src
! Command line is not complete. Try option "help"
? 255
$ ip tcp_metrics show src x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip tcp_metrics show source
! Command line is not complete. Try option "help"
? 255
$ ip tcp_metrics show 10.0.0.1 src 10.0.0.2
! Error: either "address" is duplicate, or "10.0.0.2" is garbage.
? 255
$ ip tcp_metrics show src 10.0.0.2 src 10.0.0.1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics show src 10.0.0.2 10.0.0.1
