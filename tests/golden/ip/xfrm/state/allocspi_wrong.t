# What allocspi asks for.
$ ip xfrm state allocspi
! Not enough information: ID is required
? 1
$ ip xfrm state allocspi proto esp spi 5
! "spi" is invalid
? 1
$ ip xfrm state allocspi proto esp min 5
! "max" is missing
? 1
$ ip xfrm state allocspi proto esp max 5
! "min" is missing
? 1
$ ip xfrm state allocspi proto esp min 6 max 5
! value after "min" is larger than value after "max"
? 1
$ ip xfrm state allocspi proto esp min 5 min 6
! Error: duplicate "min": "min" is the second value.
? 255
$ ip xfrm state allocspi proto esp min x
! Error: argument "x" is wrong: value after "min" is invalid
? 255
$ ip xfrm state allocspi min 5 max 5
! Not enough information: ID is required
? 1
$ ip xfrm state allocspi proto esp flag noecn
! Error: argument "flag" is wrong: unknown
? 255
$ ip xfrm state allocspi proto hao
! Error: Invalid protocol, must be one of AH, ESP, IPCOMP.
? 2
$ ip xfrm state allocspi proto esp dir x
! Error: argument "x" is wrong: DIR value is not "in" or "out"
? 255
