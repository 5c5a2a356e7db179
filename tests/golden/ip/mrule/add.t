# A rule with an interface.
$ ip mrule add iif lo table 5 pref 10
! Error: Rule family not supported.
? 2
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -j mrule show pref 10
[]
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip rule show pref 10
