# All of them.
$ ip tcp_metrics flush
$ ip tcp_metrics flush all
$ ip tcp_metrics f
$ ip -s tcp_metrics flush
