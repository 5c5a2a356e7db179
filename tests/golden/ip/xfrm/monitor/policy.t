# Changes of policies.
$ events ip xfrm monitor policy
$ ip xfrm policy add dir in src 10.0.0.1 tmpl proto esp
$ ip xfrm policy update dir in src 10.0.0.1 priority 3
$ ip xfrm policy delete dir in src 10.0.0.1
$ ip xfrm policy add dir out
$ ip xfrm policy flush
$ ip xfrm policy flush ptype sub
$ ip xfrm policy setdefault in block
$ events
src 10.0.0.1/32 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
	tmpl src 0.0.0.0 dst 0.0.0.0
		proto esp reqid 0 mode transport
Updated src 10.0.0.1/32 dst 0.0.0.0/0·
	dir in priority 3 ptype main·
Deleted src 10.0.0.1/32 dst 0.0.0.0/0·
	dir in priority 3 ptype main·
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir out priority 0 ptype main·
Flushed policy ptype main·
Default policies:
 in:  block
 fwd: accept
 out: accept
