# What is no address of a policy.
$ ip xfrm policy add dir in src
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy add dir in src x
! Error: any valid prefix is expected rather than "x".
? 1
$ ip xfrm policy add dir in src any
! Error: argument "any" is wrong: value after "src" has an unrecognized address family
? 255
$ ip xfrm policy add dir in dst default
! Error: argument "default" is wrong: value after "dst" has an unrecognized address family
? 255
$ ip xfrm policy add dir in src 10.0.0.1/33
! Error: any valid prefix is expected rather than "10.0.0.1/33".
? 1
$ ip xfrm policy add dir in src 10.1/255.255.0.0
$ ip xfrm policy add dir in src 10.0.0.1 src 10.0.0.2
$ ip xfrm policy
src 10.0.0.2/32 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
src 10.1.0.0/16 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
