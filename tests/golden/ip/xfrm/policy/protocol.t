# A protocol by its name or number.
$ ip xfrm policy add dir in src 10.0.0.1 proto any
$ ip xfrm policy add dir in src 10.0.0.2 proto 6
$ ip xfrm policy add dir in src 10.0.0.3 proto 0x11
$ ip xfrm policy add dir in src 10.0.0.4 proto mobility-header
! Error: argument "mobility-header" is wrong: PROTO value is invalid
? 255
$ ip xfrm policy add dir in src 10.0.0.5 proto ipv6-icmp
$ ip xfrm policy add dir in src 10.0.0.6 proto 200
$ ip xfrm policy add dir in src 10.0.0.7 proto 010
$ ip xfrm policy add dir in proto x
! Error: argument "x" is wrong: PROTO value is invalid
? 255
$ ip xfrm policy add dir in proto 256
! Error: argument "256" is wrong: PROTO value is invalid
? 255
$ ip xfrm policy add dir in proto
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy
src 10.0.0.7/32 dst 0.0.0.0/0 proto 8·
	dir in priority 0 ptype main·
src 10.0.0.6/32 dst 0.0.0.0/0 proto 200·
	dir in priority 0 ptype main·
src 10.0.0.5/32 dst 0.0.0.0/0 proto ipv6-icmp·
	dir in priority 0 ptype main·
src 10.0.0.3/32 dst 0.0.0.0/0 proto udp·
	dir in priority 0 ptype main·
src 10.0.0.2/32 dst 0.0.0.0/0 proto tcp·
	dir in priority 0 ptype main·
src 10.0.0.1/32 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
