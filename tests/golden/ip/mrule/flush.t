# Flush deletes the default one, too.
$ ip mrule add table 5 pref 10
! Error: Rule family not supported.
? 2
$ ip mrule flush
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -6 mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
