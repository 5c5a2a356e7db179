# Families are apart.
$ ip -6 mrule add table 5 pref 10
! Error: Rule family not supported.
? 2
$ ip mrule del pref 10
! Error: Rule family not supported.
? 2
$ ip -6 mrule del pref 10
! Error: Rule family not supported.
? 2
$ ip -6 mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
