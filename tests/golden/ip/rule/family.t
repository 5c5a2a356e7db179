# Families without rules.
$ ip -f link rule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -M rule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -B rule
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
$ ip -0 rule add table 100
! Error: Rule family not supported.
? 2
$ ip -M rule flush
! RTNETLINK answers: Address family not supported by protocol
! Dump terminated
? 255
