# Source and destination.
$ ip mrule add from 10.0.0.0/8 to 224.1.0.0/16 table 5 pref 10
! Error: ??? prefix is expected rather than "10.0.0.0/8".
? 1
$ ip mrule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -j mrule
[]
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
