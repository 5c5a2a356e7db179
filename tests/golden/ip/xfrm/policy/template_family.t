# The family of a template's addresses, and of what follows it.
$ ip xfrm policy add dir in tmpl src 2001:db8::2 proto esp priority 4 src 10.0.0.1
! Error: inet6 prefix is expected rather than "10.0.0.1".
? 1
$ ip -6 xfrm policy add dir in tmpl src 1.1.1.1 proto esp priority 4 src 2001:db8::1
! Error: inet prefix is expected rather than "2001:db8::1".
? 1
$ ip -6 xfrm policy add dir in tmpl proto esp
$ ip xfrm policy add dir out src 2001:db8::1 tmpl proto esp
$ ip xfrm policy add dir fwd src 2001:db8::1 tmpl src 1.1.1.1 dst 1.1.1.2 proto esp mode tunnel
$ ip xfrm policy
src 2001:db8::1/128 dst ::/0·
	dir fwd priority 0 ptype main·
	tmpl src 1.1.1.1 dst 1.1.1.2
		proto esp reqid 0 mode tunnel
src 2001:db8::1/128 dst ::/0·
	dir out priority 0 ptype main·
	tmpl src :: dst ::
		proto esp reqid 0 mode transport
src ::/0 dst ::/0·
	dir in priority 0 ptype main·
	tmpl src :: dst ::
		proto esp reqid 0 mode transport
