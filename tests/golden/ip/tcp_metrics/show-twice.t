# Two addresses.
$ ip tcp_metrics show 10.0.0.1 10.0.0.2
! RTNETLINK answers: No such process
? 2
$ ip tcp_metrics show address 10.0.0.1 address 10.0.0.2
! Error: either "address" is duplicate, or "10.0.0.2" is garbage.
? 255
$ ip tcp_metrics show foo bar
! Error: any valid prefix is expected rather than "foo".
? 1
