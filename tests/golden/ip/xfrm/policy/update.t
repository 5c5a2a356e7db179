# update changes a policy or adds it; add does not change one.
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out
! RTNETLINK answers: File exists
? 2
$ ip xfrm policy update src 10.0.0.0/24 dst 10.0.1.0/24 dir out priority 9
$ ip xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 9 ptype main·
$ ip xfrm policy update dir in index 16
$ ip xfrm policy update dir in index 3
! Error: Policy index doesn't match direction.
? 2
$ ip xfrm policy
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 9 ptype main·
