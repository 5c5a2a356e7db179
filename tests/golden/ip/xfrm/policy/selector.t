# Addresses, device and protocol stand together, once.
$ ip xfrm policy add src 10.0.0.0/8 dst 10.1.1.1 dev lo proto tcp sport 5 dport 6 dir in
$ ip xfrm policy add dir out dst 2001:db8::/32
$ ip xfrm policy add dir in src 10.0.0.1 priority 5 dst 10.0.0.2
! Error: duplicate "unknown": "dst" is the second value.
? 255
$ ip xfrm policy add dir in x
! Error: duplicate "unknown": "x" is the second value.
? 255
$ ip xfrm policy add dir in none
! Error: duplicate "unknown": "none" is the second value.
? 255
$ ip xfrm policy add dir in src 10.0.0.1 dst ::1
! Error: argument "::1" is wrong: the same address family is required between values after "src" and "dst"
? 255
$ ip xfrm policy add dir in src 10.0.0.1 dst ::1 proto tcp
! Error: argument "tcp" is wrong: the same address family is required between values after "src" and "dst"
? 255
$ ip xfrm policy add dir in dev x
! Error: argument "x" is wrong: DEV value is invalid
? 255
$ ip xfrm policy
src ::/0 dst 2001:db8::/32·
	dir out priority 0 ptype main·
src 10.0.0.0/8 dst 10.1.1.1/32 proto tcp sport 5 dport 6 dev lo·
	dir in priority 0 ptype main·
