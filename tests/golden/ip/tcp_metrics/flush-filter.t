# Some of them.
$ ip tcp_metrics flush 10.0.0.0/8
! Nothing to flush.
$ ip -6 tcp_metrics flush all
! Nothing to flush.
$ ip -4 tcp_metrics flush
! Nothing to flush.
$ ip tcp_metrics flush 10.0.0.1
! RTNETLINK answers: No such process
? 2
