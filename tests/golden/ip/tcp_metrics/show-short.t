# Short IPv4 addresses.
$ ip tcp_metrics show 10
$ ip tcp_metrics show 10.1
$ ip tcp_metrics show 10/8
$ ip tcp_metrics delete 10
