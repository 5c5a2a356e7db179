# Prefixes that are none.
$ ip tcp_metrics flush x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip tcp_metrics flush address
! Command line is not complete. Try option "help"
? 255
$ ip tcp_metrics flush 10.0.0.0/33
! Error: any valid prefix is expected rather than "10.0.0.0/33".
? 1
$ ip -6 tcp_metrics flush 10.0.0.0/8
! Error: inet6 prefix is expected rather than "10.0.0.0/8".
? 1
