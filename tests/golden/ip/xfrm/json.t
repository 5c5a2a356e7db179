# There is no JSON here: -j changes nothing, nor do -d, -br, -N.
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out priority 3
$ ip -j xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 3 ptype main·
$ ip -j -p xfrm policy count
	 SPD IN  0 OUT 1 FWD 0
$ ip -j xfrm policy getdefault
Default policies:
 in:  accept
 fwd: accept
 out: accept
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
