# A security context may be given once.
$ ip xfrm policy add dir in ctx system_u:object_r:ipsec_t:s0
$ ip xfrm policy add dir out ctx
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy add dir out ctx a ctx b
! Error: duplicate "ctx": "ctx" is the second value.
? 255
$ ip xfrm policy get dir in src 0.0.0.0/0 ctx a ctx b
! Error: duplicate "ctx": "ctx" is the second value.
? 255
