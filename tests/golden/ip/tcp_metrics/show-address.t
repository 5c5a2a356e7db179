# An address that is not there.
$ ip tcp_metrics show 10.0.0.1
$ ip tcp_metrics show address 10.0.0.1
$ ip tcp_metrics show addr ::1
$ ip -j tcp_metrics show 10.0.0.1
