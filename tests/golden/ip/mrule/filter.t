# Filters.
$ ip mrule add iif lo table 5 pref 10
! Error: Rule family not supported.
? 2
$ ip mrule add from 10.0.0.0/8 table 6 pref 11
! Error: ??? prefix is expected rather than "10.0.0.0/8".
? 1
$ ip mrule show iif lo
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip mrule show table 6
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip mrule show from 10.0.0.0/8
! Error: ??? prefix is expected rather than "10.0.0.0/8".
? 1
$ ip mrule show all
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
