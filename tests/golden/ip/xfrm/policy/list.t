# What a list lets through.
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out priority 5 flag localok
$ ip xfrm policy add src 10.0.0.1 dir in action block ptype sub
$ ip xfrm policy add src 2001:db8::/64 dir fwd proto tcp dport 80
! Error: duplicate "unknown": "proto" is the second value.
? 255
$ ip xfrm policy list dir in
src 10.0.0.1/32 dst 0.0.0.0/0·
	dir in action block priority 0 ptype sub·
$ ip xfrm policy list src 10.0.0.0/8
src 10.0.0.1/32 dst 0.0.0.0/0·
	dir in action block priority 0 ptype sub·
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 5 ptype main flag localok
$ ip xfrm policy list src 10.0.0.1 dst 0.0.0.0
src 10.0.0.1/32 dst 0.0.0.0/0·
	dir in action block priority 0 ptype sub·
$ ip xfrm policy list ptype main
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 5 ptype main flag localok
$ ip xfrm policy list action block
src 10.0.0.1/32 dst 0.0.0.0/0·
	dir in action block priority 0 ptype sub·
$ ip xfrm policy list priority 5
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 5 ptype main flag localok
$ ip xfrm policy list flag icmp localok
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 5 ptype main flag localok
$ ip xfrm policy list proto tcp
$ ip xfrm policy list dport 80 dir fwd
$ ip xfrm policy list src ::/0
$ ip xfrm policy list nosock dir out
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 5 ptype main flag localok
