# By protocol.
$ ip mrule add table 5 pref 10 protocol static
! Error: Rule family not supported.
? 2
$ ip mrule flush protocol static
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip mrule flush protocol x
! Error: argument "x" is wrong: invalid "protocol"
! ␤
? 255
$ ip mrule flush foo
! Error: ??? prefix is expected rather than "foo".
? 1
