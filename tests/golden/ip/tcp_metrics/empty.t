# Nothing yet.
$ ip tcp_metrics
$ ip tcpmetrics
$ ip -j tcp_metrics
[]
$ ip -j -p tcp_metrics
[ ]
