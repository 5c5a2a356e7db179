#! needs vm
# States of Mobile IPv6.
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto hao mode ro coa 2001:db8::3
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto route2 mode ro coa 2001:db8::3/64
$ ip xfrm state
src 2001:db8::1 dst 2001:db8::2
	proto route2 reqid 0 mode ro
	replay-window 0·
	coa 2001:db8::3
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src ::/0 dst ::/0·
src 2001:db8::1 dst 2001:db8::2
	proto hao reqid 0 mode ro
	replay-window 0·
	coa 2001:db8::3
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src ::/0 dst ::/0·
$ ip xfrm state list proto hao
src 2001:db8::1 dst 2001:db8::2
	proto hao reqid 0 mode ro
	replay-window 0·
	coa 2001:db8::3
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src ::/0 dst ::/0·
$ ip xfrm state deleteall proto hao
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto hao mode ro coa 10.0.0.1
! Error: inet6 prefix is expected rather than "10.0.0.1".
? 1
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto hao mode ro coa 2001:db8::3 coa 2001:db8::4
! Error: duplicate "coa": "coa" is the second value.
? 255
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto hao mode ro coa
! Command line is not complete. Try option "help"
? 255
$ ip xfrm state flush proto route2
$ ip xfrm state count
	 SAD count 0
