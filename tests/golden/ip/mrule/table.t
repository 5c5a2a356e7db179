# Tables.
$ ip mrule add table 300 pref 1
! Error: Rule family not supported.
? 2
$ ip mrule add lookup main pref 2
! Error: Rule family not supported.
? 2
$ ip mrule add pref 3
! Error: Rule family not supported.
? 2
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
