# Addresses that are none.
$ ip tcp_metrics show x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip tcp_metrics show address
! Command line is not complete. Try option "help"
? 255
$ ip tcp_metrics show address x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip tcp_metrics show 10.0.0.0/33
! Error: any valid prefix is expected rather than "10.0.0.0/33".
? 1
$ ip tcp_metrics show a 10.0.0.1
! Error: any valid prefix is expected rather than "a".
? 1
