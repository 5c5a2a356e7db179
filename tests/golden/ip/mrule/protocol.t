# The maker.
$ ip mrule add table 5 protocol static pref 1
! Error: Rule family not supported.
? 2
$ ip mrule add table 5 protocol x
! Error: argument "x" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
