# An address that is not there.
$ ip tcp_metrics show 10.0.0.1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics show address 10.0.0.1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics show addr ::1
! RTNETLINK answers: No such process
? 2
$ ip -j tcp_metrics show 10.0.0.1
! RTNETLINK answers: No such process
? 2
