# The address must be of the family.
$ ip -6 tcp_metrics delete 10.0.0.1
$ ip -4 tcp_metrics delete ::1
