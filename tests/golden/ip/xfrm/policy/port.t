# Ports are of TCP, UDP, SCTP and DCCP, or of any protocol.
$ ip xfrm policy add dir in proto udp sport 5 dport 0x10
$ ip xfrm policy add dir out sport 5 proto dccp
! Error: argument "dccp" is wrong: PROTO value is invalid
? 255
$ ip xfrm policy add dir fwd sport 5
$ ip xfrm policy add dir fwd proto tcp sport 0 src 10.0.0.1
$ ip xfrm policy add dir in proto icmp sport 5
! "sport" and "dport" are invalid with PROTO value "icmp"
? 1
$ ip xfrm policy add dir in proto gre dport 5
! "sport" and "dport" are invalid with PROTO value "gre"
? 1
$ ip xfrm policy add dir in proto tcp sport http
! Error: argument "http" is wrong: value after "sport" is invalid
? 255
$ ip xfrm policy add dir in proto tcp dport 65536
! Error: argument "65536" is wrong: value after "dport" is invalid
? 255
$ ip xfrm policy
src 10.0.0.1/32 dst 0.0.0.0/0 proto tcp·
	dir fwd priority 0 ptype main·
src 0.0.0.0/0 dst 0.0.0.0/0 sport 5·
	dir fwd priority 0 ptype main·
src 0.0.0.0/0 dst 0.0.0.0/0 proto udp sport 5 dport 16·
	dir in priority 0 ptype main·
