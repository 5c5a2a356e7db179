# Marks.
$ ip mrule add fwmark 1 table 5 pref 1
! Error: Rule family not supported.
? 2
$ ip mrule add fwmark 1/2 table 5 pref 2
! Error: Rule family not supported.
? 2
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip mrule show fwmark 1
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
