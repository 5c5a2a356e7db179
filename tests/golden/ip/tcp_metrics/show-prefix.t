# A prefix is a filter.
$ ip tcp_metrics show 10.0.0.0/8
$ ip tcp_metrics show all
$ ip -6 tcp_metrics show
$ ip -4 tcp_metrics show
