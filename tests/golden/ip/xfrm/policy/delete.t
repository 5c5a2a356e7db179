# A policy goes by its traffic or its number.
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out ptype sub if_id 4
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out
$ ip xfrm policy delete src 10.0.0.0/24 dst 10.0.1.0/24 dir out ptype sub
! RTNETLINK answers: No such file or directory
? 2
$ ip xfrm policy delete src 10.0.0.0/24 dst 10.0.1.0/24 dir out ptype sub if_id 4
$ ip xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 0 ptype main·
$ ip xfrm policy delete src 10.0.0.0/24 dst 10.0.1.0/24 dir out
$ ip xfrm policy delete src 10.0.0.0/24 dst 10.0.1.0/24 dir out
! RTNETLINK answers: No such file or directory
? 2
$ ip xfrm policy delete dir in index 8
! RTNETLINK answers: No such file or directory
? 2
