#! needs vm
# Keys in hexadecimal, and as text.
$ ip xfrm state add proto ah spi 1 auth 'hmac(sha1)' 0x102
$ ip xfrm state add proto ah spi 2 auth 'hmac(sha1)' 0x
$ ip xfrm state add proto ah spi 3 auth 'hmac(sha1)' 0X12
$ ip xfrm state add proto ah spi 4 auth 'hmac(sha1)' abc
$ ip xfrm state
src 0.0.0.0 dst 0.0.0.0
	proto ah spi 0x00000004 reqid 0 mode transport
	replay-window 0·
	auth-trunc hmac(sha1) 0x616263 96
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
src 0.0.0.0 dst 0.0.0.0
	proto ah spi 0x00000003 reqid 0 mode transport
	replay-window 0·
	auth-trunc hmac(sha1) 0x30583132 96
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
src 0.0.0.0 dst 0.0.0.0
	proto ah spi 0x00000002 reqid 0 mode transport
	replay-window 0·
	auth-trunc hmac(sha1) 0x3078 96
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
src 0.0.0.0 dst 0.0.0.0
	proto ah spi 0x00000001 reqid 0 mode transport
	replay-window 0·
	auth-trunc hmac(sha1) 0x0102 96
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state add proto ah spi 5 auth 'hmac(sha1)' 0xgg
! Error: argument "0xgg" is wrong: ALGO-KEYMAT value is invalid
? 255
$ ip xfrm state add proto ah spi 5 auth 'hmac(sha1)'
! Error: argument "ALGO-KEYMAT" is required
? 255
$ ip xfrm state add proto ah spi 5 auth
! Error: argument "ALGO-NAME" is required
? 255
$ ip xfrm state add proto ah spi 5 auth-trunc 'hmac(sha1)' abc
! Error: argument "ALGO-TRUNC-LEN" is required
? 255
$ ip xfrm state add proto ah spi 5 auth-trunc 'hmac(sha1)' abc x
! Error: argument "x" is wrong: ALGO-TRUNC-LEN value is invalid
? 255
$ ip xfrm state add proto ah spi 5 auth 'hmac(sha1)' $(printf %0513d 0)
! Error: argument "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000" is wrong: ALGO-KEYMAT value makes buffer overflow
! ␤
? 255
