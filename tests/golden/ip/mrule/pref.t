# Preferences.
$ ip mrule add table 5
! Error: Rule family not supported.
? 2
$ ip mrule add table 6 order 3
! Error: Rule family not supported.
? 2
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip mrule show order 3
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
