# The source.
$ ip tcp_metrics show source 10.0.0.1
$ ip tcp_metrics show src 10.0.0.0/8
$ ip tcp_metrics show src ::1
