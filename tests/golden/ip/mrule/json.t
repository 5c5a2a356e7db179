# As rules are.
$ ip -j mrule
[]
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -6 -j -p mrule
[ ]
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -j mrule show table 999
[]
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
