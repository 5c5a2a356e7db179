# What a list does not know.
$ ip xfrm state list x
! Error: argument "x" is wrong: unknown
? 255
$ ip xfrm state list help
! Error: argument "help" is wrong: unknown
? 255
$ ip xfrm state list mark 3
! Error: argument "mark" is wrong: unknown
? 255
$ ip xfrm state list mode x
! Error: argument "x" is wrong: MODE value is invalid
? 255
$ ip xfrm state list flag x
! Error: argument "x" is wrong: unknown
? 255
$ ip xfrm state list src any
! Error: argument "any" is wrong: value after "src" has an unrecognized address family
? 255
$ ip xfrm state list src 10.0.0.1 dst ::1
! Error: argument "::1" is wrong: the same address family is required between values after "src" and "dst"
? 255
$ ip xfrm state list src 10.0.0.1 mode tunnel dst 10.0.0.2
! Error: argument "dst" is wrong: unknown
? 255
$ ip xfrm state list proto 50
! Error: argument "50" is wrong: XFRM-PROTO value is invalid
? 255
$ ip xfrm state list proto hao spi 1
! "spi" is invalid with XFRM-PROTO value "hao"
? 1
