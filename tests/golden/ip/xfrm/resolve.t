# -r asks for names of hosts.
$ ip xfrm policy add src 192.0.2.1 dst 192.0.2.2 dir in tmpl proto esp mode tunnel src 1.1.1.1
! Error: duplicate "unknown": "src" is the second value.
? 255
$ ip xfrm policy add src 192.0.2.1 dst 192.0.2.2 dir in tmpl src 192.0.2.1 dst 192.0.2.9 proto esp mode tunnel
$ ip -r xfrm policy
src 192.0.2.1/32 dst 192.0.2.2/32·
	dir in priority 0 ptype main·
	tmpl src 192.0.2.1 dst 192.0.2.9
		proto esp reqid 0 mode tunnel
