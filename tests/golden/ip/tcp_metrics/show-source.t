# The source.
$ ip tcp_metrics show source 10.0.0.1
$ ip tcp_metrics show src 10.0.0.0/8
! Error: a specific IP address is expected rather than "10.0.0.0/8"
? 1
$ ip tcp_metrics show src ::1
