# A key of GRE is a number or a dotted quad.
$ ip xfrm policy add dir in proto gre key 5
$ ip xfrm policy add dir out proto gre key 1.2.3.4
$ ip xfrm policy add dir fwd proto gre key 4294967295
$ ip xfrm policy add dir in proto gre key x
! value after "key" is invalid
? 255
$ ip xfrm policy add dir in proto gre key 4294967296
! value after "key" is invalid
? 255
$ ip xfrm policy add dir in proto gre key 1.2.3.4.5
! Error: an IP address is expected rather than "1.2.3.4.5"
? 1
$ ip xfrm policy add dir in proto tcp key 5
! "key" is invalid with PROTO value "tcp"
? 1
$ ip xfrm policy add dir in key 5
! "key" is invalid with PROTO value "ip"
? 1
$ ip xfrm policy
src 0.0.0.0/0 dst 0.0.0.0/0 proto gre key 4294967295·
	dir fwd priority 0 ptype main·
src 0.0.0.0/0 dst 0.0.0.0/0 proto gre key 16909060·
	dir out priority 0 ptype main·
src 0.0.0.0/0 dst 0.0.0.0/0 proto gre key 5·
	dir in priority 0 ptype main·
