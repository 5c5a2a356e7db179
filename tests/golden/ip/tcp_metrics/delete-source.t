# With the source.
$ ip tcp_metrics delete address 10.0.0.1 src 10.0.0.2
$ ip tcp_metrics delete src 10.0.0.2 address 10.0.0.1
$ ip tcp_metrics delete src 10.0.0.2 10.0.0.1
$ ip tcp_metrics delete 2.2.2.2 src ::1
