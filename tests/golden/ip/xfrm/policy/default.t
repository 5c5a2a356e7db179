# What happens to packets without a policy.
$ ip xfrm policy getdefault
Default policies:
 in:  accept
 fwd: accept
 out: accept
$ ip xfrm policy setdefault in block
$ ip xfrm policy getdefault
Default policies:
 in:  block
 fwd: accept
 out: accept
$ ip xfrm policy setdefault out block fwd block in allow
$ ip xfrm policy getdefault
Default policies:
 in:  accept
 fwd: block
 out: block
$ ip xfrm policy setdefault
$ ip xfrm policy setdefault in
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy setdefault in x
! Error: argument "x" is wrong: in policy value is invalid
? 255
$ ip xfrm policy setdefault x
! Error: argument "x" is wrong: unknown direction
? 255
$ ip xfrm policy setdefault in block in accept
! Error: duplicate "in": "in" is the second value.
? 255
$ ip xfrm policy getdefault x
Default policies:
 in:  accept
 fwd: block
 out: block
