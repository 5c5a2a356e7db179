# A mark, its mask, and the number of an xfrm interface.
$ ip xfrm policy add dir in mark 5
$ ip xfrm policy add dir out mark 0x15 mask 0xff if_id 9
$ ip xfrm policy add dir fwd mark 0 mask 0 if_id 0
$ ip xfrm policy add dir fwd mark x
! Error: argument "x" is wrong: MARK value is invalid
! ␤
? 255
$ ip xfrm policy add dir fwd mark 5 mask x
! Error: argument "x" is wrong: MASK value is invalid
! ␤
? 255
$ ip xfrm policy add dir fwd mark 5/6
! Error: argument "5/6" is wrong: MARK value is invalid
! ␤
? 255
$ ip xfrm policy add dir fwd mark
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy add dir fwd if_id x
! Error: argument "x" is wrong: IF_ID value is invalid
? 255
$ ip xfrm policy get dir in src 0.0.0.0/0 mark 5
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
	mark 0x5/0xffffffff·
$ ip xfrm policy
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir fwd priority 0 ptype main·
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir out priority 0 ptype main·
	mark 0x15/0xff·
	if_id 0x9
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
	mark 0x5/0xffffffff·
