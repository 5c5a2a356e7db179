# Options that change nothing.
$ ip -s tcp_metrics
$ ip -d tcp_metrics
$ ip -o tcp_metrics
$ ip -br tcp_metrics
