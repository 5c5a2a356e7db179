# The multicast families have no addresses of their own.
$ ip mrule add from x table 5
! Error: ??? prefix is expected rather than "x".
? 1
$ ip mrule add from 2001:db8::1 table 5
! Error: ??? prefix is expected rather than "2001:db8::1".
? 1
$ ip -6 mrule add from 10.0.0.1 table 5
! Error: ??? prefix is expected rather than "10.0.0.1".
? 1
$ ip mrule add to 10.0.0.0/33
! Error: ??? prefix is expected rather than "10.0.0.0/33".
? 1
