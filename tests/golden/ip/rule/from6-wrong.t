# Without -6 the rule is IPv4, whatever the address.
$ ip rule add from 2001:db8::1 table 100
! Error: Invalid source address.
? 2
$ ip -4 rule add from 2001:db8::1 table 100
! Error: inet prefix is expected rather than "2001:db8::1".
? 1
$ ip -6 rule add from 10.0.0.1 table 100
! Error: inet6 prefix is expected rather than "10.0.0.1".
? 1
$ ip rule show from 2001:db8::/32
! Error: inet prefix is expected rather than "2001:db8::/32".
? 1
$ ip -6 rule show from 10.0.0.0/8
! Error: inet6 prefix is expected rather than "10.0.0.0/8".
? 1
