# For IPv6.
$ ip -6 mrule add from 2001:db8::/32 table 5 pref 10
! Error: ??? prefix is expected rather than "2001:db8::/32".
? 1
$ ip -6 mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
