#! since 7
# A state for one processor.
$ ip xfrm state add proto esp enc a b pcpu-num
! Command line is not complete. Try option "help"
? 255
$ ip xfrm state add proto esp enc a b pcpu-num x
! Error: argument "x" is wrong: value after "pcpu-num" is invalid
? 255
$ ip xfrm state add proto esp enc a b pcpu-num -1
! Error: argument "-1" is wrong: value after "pcpu-num" is invalid
? 255
$ ip xfrm state allocspi proto esp pcpu-num x
! Error: argument "x" is wrong: value after "pcpu-num" is invalid
? 255
