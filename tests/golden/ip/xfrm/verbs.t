# Verbs may be cut short; the first that fits counts.
$ ip xfrm policy a dir in
$ ip xfrm policy l
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
$ ip xfrm policy u dir in priority 4
$ ip xfrm policy ge dir in index 8
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir in priority 4 ptype main·
$ ip xfrm policy d dir in
! Not enough information: either SELECTOR or INDEX is required.
? 1
$ ip xfrm policy delall
$ ip xfrm policy deletex
! Command "deletex" is unknown, try "ip xfrm policy help".
? 255
$ ip xfrm policy x
! Command "x" is unknown, try "ip xfrm policy help".
? 255
$ ip xfrm state x
! Command "x" is unknown, try "ip xfrm state help".
? 255
$ ip xfrm state H
! Command "H" is unknown, try "ip xfrm state help".
? 255
$ ip xfrm policy getd
Default policies:
 in:  accept
 fwd: accept
 out: accept
$ ip xfrm policy setd in block
$ ip xfrm policy c
	 SPD IN  0 OUT 0 FWD 0
