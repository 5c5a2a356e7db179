# Deleting.
$ ip mrule add iif lo table 5 pref 10
! Error: Rule family not supported.
? 2
$ ip mrule del iif lo
! Error: Rule family not supported.
? 2
$ ip mrule del iif lo
! Error: Rule family not supported.
? 2
$ ip mrule del pref 32767
! Error: Rule family not supported.
? 2
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
