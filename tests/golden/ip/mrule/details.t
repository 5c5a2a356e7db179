# The maker, and numbers.
$ ip -d mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -N mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -6 -d mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
