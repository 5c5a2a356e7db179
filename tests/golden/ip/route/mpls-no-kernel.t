# Parsing comes before the kernel says no.
$ ip -M route add foo via inet 10.0.0.1
! Error: mpls prefix is expected rather than "foo".
? 1
$ ip -f mpls route add 100 via 10.0.0.2
! Error: mpls address is expected rather than "10.0.0.2".
? 1
$ ip -f mpls route add 100 via inet foo
! Error: inet address is expected rather than "foo".
? 1
$ ip -f mpls route add 100 as foo via inet 10.0.0.2
! Error: mpls address is expected rather than "foo".
? 1
$ ip -f mpls route add 1048576 via inet 10.0.0.2
! Error: mpls prefix is expected rather than "1048576".
? 1
$ ip -f mpls route add 100/200 via inet 10.0.0.2
! Error: mpls prefix is expected rather than "100/200".
? 1
