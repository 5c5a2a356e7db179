# The direction must be given, once.
$ ip xfrm policy add
! Not enough information: DIR is required.
? 1
$ ip xfrm policy add dir
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy add dir x
! Error: argument "x" is wrong: DIR value is invalid
? 255
$ ip xfrm policy add dir i
! Error: argument "i" is wrong: DIR value is invalid
? 255
$ ip xfrm policy add dir in dir out
! Error: duplicate "dir": "dir" is the second value.
? 255
$ ip xfrm policy add src 10.0.0.1
! Not enough information: DIR is required.
? 1
$ ip xfrm policy add dir fwd
$ ip xfrm policy add dir out
$ ip xfrm policy
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir out priority 0 ptype main·
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir fwd priority 0 ptype main·
