# Under each name.
$ ip tcp_metrics list x
$ ip tcp_metrics lst address
$ ip tcp_metrics l 10.0.0.1
