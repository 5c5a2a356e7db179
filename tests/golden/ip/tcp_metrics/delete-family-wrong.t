# The address must be of the family.
$ ip -6 tcp_metrics delete 10.0.0.1
! Error: inet6 prefix is expected rather than "10.0.0.1".
? 1
$ ip -4 tcp_metrics delete ::1
! Error: inet prefix is expected rather than "::1".
? 1
