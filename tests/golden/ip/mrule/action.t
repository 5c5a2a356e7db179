# Actions.
$ ip mrule add blackhole pref 1
! Error: Rule family not supported.
? 2
$ ip mrule add prohibit iif lo pref 2
! Error: Rule family not supported.
? 2
$ ip mrule add unreachable pref 3
! Error: Rule family not supported.
? 2
$ ip mrule add goto 32767 pref 4
! Error: Rule family not supported.
? 2
$ ip mrule add nop pref 5
! Error: Rule family not supported.
? 2
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
