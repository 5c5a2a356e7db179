# flush deletes the policies of one set.
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out priority 5 flag localok
$ ip xfrm policy add src 10.0.0.1 dir in action block ptype sub
$ ip xfrm policy add src 2001:db8::/64 dir fwd proto tcp dport 80
! Error: duplicate "unknown": "proto" is the second value.
? 255
$ ip xfrm policy flush ptype sub
$ ip xfrm policy count
	 SPD IN  0 OUT 1 FWD 0
$ ip -s -s xfrm policy flush
! Flush policy
$ ip xfrm policy count
	 SPD IN  0 OUT 0 FWD 0
$ ip xfrm policy flush x
! Error: argument "x" is wrong: unknown
? 255
$ ip xfrm policy flush ptype
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy flush ptype x
! Error: argument "x" is wrong: PTYPE value is invalid
? 255
$ ip xfrm policy flush ptype main ptype sub
! Error: duplicate "ptype": "ptype" is the second value.
? 255
