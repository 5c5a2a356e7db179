# Words for everything.
$ ip tcp_metrics show any
$ ip tcp_metrics show default
$ ip -6 tcp_metrics show all
