# tcpmetrics comes first.
$ ip tcp show
$ ip tcpm show
$ ip tcp_ show
$ ip tcp_x show
! Object "tcp_x" is unknown, try "ip help".
? 1
