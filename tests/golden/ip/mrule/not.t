# Inverted.
$ ip mrule add not iif lo table 5 pref 10
! Error: Rule family not supported.
? 2
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip mrule show not
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
