# Sources that are none.
$ ip tcp_metrics show src
$ ip tcp_metrics show src x
$ ip tcp_metrics show source
$ ip tcp_metrics show 10.0.0.1 src 10.0.0.2
$ ip tcp_metrics show src 10.0.0.2 src 10.0.0.1
$ ip tcp_metrics show src 10.0.0.2 10.0.0.1
