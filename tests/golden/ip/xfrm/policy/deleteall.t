# deleteall deletes what a list shows.
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out priority 5 flag localok
$ ip xfrm policy add src 10.0.0.1 dir in action block ptype sub
$ ip xfrm policy add src 2001:db8::/64 dir fwd proto tcp dport 80
! Error: duplicate "unknown": "proto" is the second value.
? 255
$ ip xfrm policy deleteall dir out
$ ip xfrm policy
src 10.0.0.1/32 dst 0.0.0.0/0·
	dir in action block priority 0 ptype sub·
$ ip xfrm policy deleteall src 10.0.0.0/8 ptype sub
! Failed to send delete-all request: No such file or directory
? 1
$ ip -s -s xfrm policy deleteall
! Delete-all round = 0
! Failed to send delete-all request: No such file or directory
? 1
$ ip -s -s xfrm policy deleteall
! Delete-all round = 0
! Failed to send delete-all request: No such file or directory
? 1
$ ip xfrm policy
src 10.0.0.1/32 dst 0.0.0.0/0·
	dir in action block priority 0 ptype sub·
