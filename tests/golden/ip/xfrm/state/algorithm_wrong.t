# Which algorithms a protocol takes.
$ ip xfrm state add proto esp
! ALGO-TYPE value "enc" or "aead" is required with XFRM-PROTO value "esp"
? 1
$ ip xfrm state add proto esp auth 'hmac(sha1)' abc
! ALGO-TYPE value "enc" or "aead" is required with XFRM-PROTO value "esp"
? 1
$ ip xfrm state add proto esp comp deflate
! ALGO-TYPE value "comp" is invalid with XFRM-PROTO value "esp"
? 1
$ ip xfrm state add proto ah
! ALGO-TYPE value "auth" or "auth-trunc" is required with XFRM-PROTO value "ah"
? 1
$ ip xfrm state add proto ah enc a b
! ALGO-TYPE values "enc", "aead", and "comp" are invalid with XFRM-PROTO value "ah"
? 1
$ ip xfrm state add proto comp
! ALGO-TYPE value "comp" is required with XFRM-PROTO value "comp"
? 1
$ ip xfrm state add proto comp enc a b
! ALGO-TYPE values "enc", "auth", "auth-trunc", and "aead" are invalid with XFRM-PROTO value "comp"
? 1
$ ip xfrm state add proto esp enc a b aead c d 96
! Error: duplicate "ALGO-TYPE": "aead" is the second value.
? 255
$ ip xfrm state add proto esp enc a b enc c d
! Error: duplicate "ALGO-TYPE": "enc" is the second value.
? 255
$ ip xfrm state add proto ah auth a b auth-trunc c d 96
! Error: duplicate "ALGO-TYPE": "auth-trunc" is the second value.
? 255
$ ip xfrm state add proto hao mode ro enc a b
! ALGO is invalid with XFRM-PROTO value "hao"
? 1
