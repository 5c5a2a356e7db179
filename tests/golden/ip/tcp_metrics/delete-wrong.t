# One address, not a prefix.
$ ip tcp_metrics delete
! Error: argument "address" is required
? 255
$ ip tcp_metrics delete x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip tcp_metrics delete 10.0.0.0/8
! Error: a specific IP address is expected rather than "10.0.0.0/8"
? 1
$ ip tcp_metrics delete all
! Error: a specific IP address is expected rather than "all"
? 1
$ ip tcp_metrics delete any
! Error: a specific IP address is expected rather than "any"
? 1
$ ip tcp_metrics delete src 10.0.0.1
! Error: argument "address" is required
? 255
