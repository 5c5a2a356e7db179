# Remove is delete.
$ ip tcp_metrics remove
! Error: argument "address" is required
? 255
$ ip tcp_metrics remove x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip tcp_metrics rem 10.0.0.0/8
! Error: a specific IP address is expected rather than "10.0.0.0/8"
? 1
