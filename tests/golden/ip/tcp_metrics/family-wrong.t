# Families without TCP.
$ ip -B tcp_metrics
! Unsupported protocol family: 7
? 1
$ ip -0 tcp_metrics show
! Unsupported protocol family: 17
? 1
$ ip -M tcp_metrics flush
! Unsupported protocol family: 28
? 1
