# One address, not a prefix.
$ ip tcp_metrics delete
$ ip tcp_metrics delete x
$ ip tcp_metrics delete 10.0.0.0/8
$ ip tcp_metrics delete all
$ ip tcp_metrics delete any
$ ip tcp_metrics delete src 10.0.0.1
