# What the device is to do.
$ ip xfrm policy add dir in offload
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy add dir in offload crypto dev lo
! Error: argument "crypto" is wrong: Invalid offload mode
? 255
$ ip xfrm policy add dir in offload packet
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy add dir in offload packet lo
! Error: argument "lo" is wrong: Missing dev keyword
? 255
$ ip xfrm policy add dir in offload packet dev
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy add dir in offload packet dev x
! Error: argument "x" is wrong: Invalid device name
? 255
$ ip xfrm policy
