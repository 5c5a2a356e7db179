# Each word once.
$ ip tcp_metrics show 10.0.0.1 10.0.0.2
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics show address 10.0.0.1 10.0.0.2
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics show src 10.0.0.1 source 10.0.0.2
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics show src 10.0.0.1 src ::1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics delete src 10.0.0.1
! Error: argument "address" is required
? 255
$ ip tcp_metrics delete 10.0.0.1 src ::1
! Error: either "address" is duplicate, or "::1" is garbage.
? 255
$ ip tcp_metrics flush all 10.0.0.1
$ ip tcp_metrics flush foo
! Error: any valid prefix is expected rather than "foo".
? 1
