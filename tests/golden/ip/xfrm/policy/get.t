# One policy by its traffic or its number.
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out mark 3
$ ip xfrm policy add src 2001:db8::/64 dir fwd proto tcp index 34
! Error: duplicate "unknown": "proto" is the second value.
? 255
$ ip xfrm policy get dir out src 10.0.0.0/24 dst 10.0.1.0/24 mark 3
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 0 ptype main·
	mark 0x3/0xffffffff·
$ ip xfrm policy get dir fwd index 34
! RTNETLINK answers: No such file or directory
? 2
$ ip xfrm policy get dir out src 10.0.0.0/24 dst 10.0.1.0/24
! RTNETLINK answers: No such file or directory
? 2
$ ip xfrm policy get dir in index 34
! RTNETLINK answers: No such file or directory
? 2
$ ip xfrm policy get dir fwd src 2001:db8::/64 proto tcp
! RTNETLINK answers: No such file or directory
? 2
