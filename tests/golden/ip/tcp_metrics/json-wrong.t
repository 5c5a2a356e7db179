# Errors are no JSON.
$ ip -j tcp_metrics show x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip -j tcp_metrics delete
! Error: argument "address" is required
? 255
$ ip -j tcp_metrics show 10.0.0.1
! RTNETLINK answers: No such process
? 2
