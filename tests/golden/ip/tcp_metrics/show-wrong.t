# Addresses that are none.
$ ip tcp_metrics show x
$ ip tcp_metrics show address
$ ip tcp_metrics show address x
$ ip tcp_metrics show 10.0.0.0/33
$ ip tcp_metrics show a 10.0.0.1
