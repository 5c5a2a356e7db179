# What a list does not know.
$ ip xfrm policy list x
! Error: argument "x" is wrong: unknown
? 255
$ ip xfrm policy list help
! Error: argument "help" is wrong: unknown
? 255
$ ip xfrm policy list mark 3
! Error: argument "mark" is wrong: unknown
? 255
$ ip xfrm policy list if_id 3
! Error: argument "if_id" is wrong: unknown
? 255
$ ip xfrm policy list dir x
! Error: argument "x" is wrong: DIR value is invalid
? 255
$ ip xfrm policy list flag x
! Error: argument "x" is wrong: unknown
? 255
$ ip xfrm policy list src 10.0.0.1 dir in dst 10.0.0.2
! Error: argument "dst" is wrong: unknown
? 255
$ ip xfrm policy list src any
! Error: argument "any" is wrong: value after "src" has an unrecognized address family
? 255
$ ip xfrm policy list dev x
! Error: argument "x" is wrong: DEV value is invalid
? 255
$ ip xfrm policy list proto icmp sport 5
! "sport" and "dport" are invalid with PROTO value "icmp"
? 1
