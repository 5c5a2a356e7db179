# Errors are no JSON.
$ ip -j tcp_metrics show x
$ ip -j tcp_metrics delete
$ ip -j tcp_metrics show 10.0.0.1
