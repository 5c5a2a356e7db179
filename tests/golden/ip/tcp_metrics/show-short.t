# Short IPv4 addresses.
$ ip tcp_metrics show 10
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics show 10.1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics show 10/8
$ ip tcp_metrics delete 10
! RTNETLINK answers: No such process
? 2
