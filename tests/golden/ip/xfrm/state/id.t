# What names a state stands together.
$ ip xfrm state add
! Not enough information: ID is required
? 1
$ ip xfrm state add x
! Error: argument "XFRM-PROTO" is required
? 255
$ ip xfrm state add src 10.0.0.1
! Error: argument "XFRM-PROTO" is required
? 255
$ ip xfrm state add src 10.0.0.1 mode tunnel dst 10.0.0.2 proto esp
! Error: argument "XFRM-PROTO" is required
? 255
$ ip xfrm state add src 10.0.0.1 dst ::1 proto esp spi 5
! Error: argument "5" is wrong: the same address family is required between values after "src" and "dst"
? 255
$ ip xfrm state add proto x
! Error: argument "x" is wrong: XFRM-PROTO value is invalid
? 255
$ ip xfrm state add proto 50
! Error: argument "50" is wrong: XFRM-PROTO value is invalid
? 255
$ ip xfrm state add proto esp spi x
! Error: argument "x" is wrong: SPI value is invalid
? 255
$ ip xfrm state add proto esp spi 4294967296
! Error: argument "4294967296" is wrong: SPI value is invalid
? 255
$ ip xfrm state add src any proto esp
! Error: argument "any" is wrong: value after "src" has an unrecognized address family
? 255
$ ip xfrm state add src x proto esp
! Error: any valid prefix is expected rather than "x".
? 1
$ ip xfrm state add proto esp enc a b src 10.0.0.1
! Error: argument "src" is wrong: unknown
? 255
$ ip xfrm state add proto esp enc a b help
! Error: argument "help" is wrong: unknown
? 255
