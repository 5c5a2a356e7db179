# state is also sa; what is no object gets the usage.
$ ip xfrm
! Usage: …
? 255
$ ip xfrm x
! Usage: …
? 255
$ ip xfrm help
! Usage: …
? 255
$ ip xfrm s
$ ip xfrm sa list
$ ip xfrm p
$ ip xf pol
$ ip x
! Usage: …
? 255
$ ip xfrm monitor x
! Argument "x" is unknown, try "ip xfrm monitor help".
? 255
$ ip xfrm State
! Usage: …
? 255
