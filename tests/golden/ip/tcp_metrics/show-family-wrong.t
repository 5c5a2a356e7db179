# The address must be of the family.
$ ip -6 tcp_metrics show 10.0.0.1
$ ip -4 tcp_metrics show ::1
$ ip -6 tcp_metrics show src 10.0.0.1
