# An address that is not there.
$ ip tcp_metrics delete 10.0.0.1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics del address 10.0.0.1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics remove ::1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics d 10.0.0.1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics r 10.0.0.1
! RTNETLINK answers: No such process
? 2
