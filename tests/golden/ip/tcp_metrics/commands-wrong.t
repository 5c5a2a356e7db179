# Commands that are none.
$ ip tcp_metrics foo
$ ip tcp_metrics add 10.0.0.1
$ ip tcp_metrics help
$ ip tcp_metrics h
