# What a policy does, and its place.
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out action block
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out action allow priority 7 ptype sub
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out action x
! Error: argument "x" is wrong: ACTION value is invalid
! ␤
? 255
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out priority x
! Error: argument "x" is wrong: PRIORITY value is invalid
? 255
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out priority -1
! Error: argument "-1" is wrong: PRIORITY value is invalid
? 255
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out ptype x
! Error: argument "x" is wrong: PTYPE value is invalid
? 255
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out ptype main ptype sub
! Error: duplicate "ptype": "ptype" is the second value.
? 255
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out index x
! Error: argument "x" is wrong: INDEX value is invalid
? 255
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out index
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 7 ptype sub·
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out action block priority 0 ptype main·
