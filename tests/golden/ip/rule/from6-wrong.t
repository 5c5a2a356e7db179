# Without -6 the rule is IPv4, whatever the address.
$ ip rule add from 2001:db8::1 table 100
$ ip -4 rule add from 2001:db8::1 table 100
$ ip -6 rule add from 10.0.0.1 table 100
$ ip rule show from 2001:db8::/32
$ ip -6 rule show from 10.0.0.0/8
