# A namespace has one multicast rule a family.
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -4 mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -6 mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip mrule list
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip mru lst
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
