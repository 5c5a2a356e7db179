# -4 and -6 choose what is shown, and how addresses are read.
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out
$ ip xfrm policy add src 2001:db8::/32 dir in
$ ip -4 xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 0 ptype main·
$ ip -6 xfrm policy
src 2001:db8::/32 dst ::/0·
	dir in priority 0 ptype main·
$ ip -0 xfrm policy
$ ip -6 xfrm policy add dir fwd
$ ip -6 xfrm policy list
src ::/0 dst ::/0·
	dir fwd priority 0 ptype main·
src 2001:db8::/32 dst ::/0·
	dir in priority 0 ptype main·
$ ip -6 xfrm policy add src 10.0.0.1 dir in
! Error: inet6 prefix is expected rather than "10.0.0.1".
? 1
$ ip -4 xfrm policy add src ::1 dir in
! Error: inet prefix is expected rather than "::1".
? 1
$ ip -B xfrm policy add dir in
! Error: Invalid selector family.
? 2
