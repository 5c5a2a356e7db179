# Two addresses.
$ ip tcp_metrics show 10.0.0.1 10.0.0.2
$ ip tcp_metrics show address 10.0.0.1 address 10.0.0.2
$ ip tcp_metrics show foo bar
