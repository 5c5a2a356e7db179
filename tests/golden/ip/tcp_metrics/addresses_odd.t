# What may be an address here.
$ ip tcp_metrics show 10.1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics show 0x7f.1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics show 10.0.0.0/8
$ ip tcp_metrics show ::/0
$ ip tcp_metrics show default
$ ip tcp_metrics show 10.0.0.0/33
! Error: any valid prefix is expected rather than "10.0.0.0/33".
? 1
$ ip -6 tcp_metrics show 10.0.0.1
! Error: inet6 prefix is expected rather than "10.0.0.1".
? 1
$ ip -4 tcp_metrics show ::1
! Error: inet prefix is expected rather than "::1".
? 1
$ ip tcp_metrics show ''
! Error: any valid prefix is expected rather than "".
? 1
$ ip tcp_metrics delete 10.0.0.0/8
! Error: a specific IP address is expected rather than "10.0.0.0/8"
? 1
$ ip tcp_metrics delete ::
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics delete any
! Error: a specific IP address is expected rather than "any"
? 1
