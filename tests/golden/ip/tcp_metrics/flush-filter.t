# Some of them.
$ ip tcp_metrics flush 10.0.0.0/8
$ ip -6 tcp_metrics flush all
$ ip -4 tcp_metrics flush
$ ip tcp_metrics flush 10.0.0.1
