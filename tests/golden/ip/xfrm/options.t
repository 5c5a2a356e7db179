# The options -d, -br and -N do not change the output.
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out priority 3
$ ip -d xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 3 ptype main·
$ ip -br xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 3 ptype main·
$ ip -N xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 3 ptype main·
$ ip -c=always xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 3 ptype main·
