# Families without TCP.
$ ip -B tcp_metrics
$ ip -0 tcp_metrics show
$ ip -M tcp_metrics flush
