# Prefixes that are none.
$ ip tcp_metrics flush x
$ ip tcp_metrics flush address
$ ip tcp_metrics flush 10.0.0.0/33
$ ip -6 tcp_metrics flush 10.0.0.0/8
