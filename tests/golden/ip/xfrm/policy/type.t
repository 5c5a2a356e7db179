#! mask dates
# Types and codes are of ICMP and of mobility headers.
$ ip xfrm policy add dir in proto icmp type 8 code 3
$ ip xfrm policy add dir out proto ipv6-icmp code 3
$ ip xfrm policy add dir fwd proto mobility-header type 5 code 3
! Error: argument "mobility-header" is wrong: PROTO value is invalid
? 255
$ ip xfrm policy add dir in proto tcp type 5
! "type" and "code" are invalid with PROTO value "tcp"
? 1
$ ip xfrm policy add dir in type 5
! "type" and "code" are invalid with PROTO value "ip"
? 1
$ ip xfrm policy add dir in proto icmp type 256
! Error: argument "256" is wrong: value after "type" is invalid
? 255
$ ip xfrm policy add dir in proto icmp code x
! Error: argument "x" is wrong: value after "code" is invalid
? 255
$ ip xfrm policy
src 0.0.0.0/0 dst 0.0.0.0/0 proto ipv6-icmp code 3·
	dir out priority 0 ptype main·
src 0.0.0.0/0 dst 0.0.0.0/0 proto icmp type 8 code 3·
	dir in priority 0 ptype main·
$ ip -s xfrm policy list proto mobility-header
! Error: argument "mobility-header" is wrong: PROTO value is invalid
? 255
