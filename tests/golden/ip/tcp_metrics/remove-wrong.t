# Remove is delete.
$ ip tcp_metrics remove
$ ip tcp_metrics remove x
$ ip tcp_metrics rem 10.0.0.0/8
