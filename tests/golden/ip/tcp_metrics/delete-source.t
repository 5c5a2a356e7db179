# With the source.
$ ip tcp_metrics delete address 10.0.0.1 src 10.0.0.2
! Error: either "address" is duplicate, or "10.0.0.2" is garbage.
? 255
$ ip tcp_metrics delete src 10.0.0.2 address 10.0.0.1
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics delete src 10.0.0.2 10.0.0.1
! Error: argument "address" is required
? 255
$ ip tcp_metrics delete 2.2.2.2 src ::1
! Error: either "address" is duplicate, or "::1" is garbage.
? 255
