# The kernel wants IPv6.
$ ip addrlabel add prefix 10.0.0.0/8 label 79
! Error: Attribute failed policy validation.
? 2
$ ip addrlabel add prefix ::ffff:10.0.0.0/104 label 80
! RTNETLINK answers: Invalid argument
? 2
$ ip -4 addrlabel add prefix 10.0.0.0/8 label 79
! RTNETLINK answers: Operation not supported
? 2
$ ip -6 addrlabel add prefix 10.0.0.0/8 label 79
! Error: inet6 prefix is expected rather than "10.0.0.0/8".
? 1
$ ip -4 addrlabel add prefix fd00::/8 label 79
! Error: inet prefix is expected rather than "fd00::/8".
? 1
$ ip -6 addrlabel add prefix fd00::/8 label 79
