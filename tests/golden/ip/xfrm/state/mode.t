#! needs vm
# Modes may be cut short; each protocol has its own.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' mode b
$ ip xfrm state add proto esp spi 1 enc 'ecb(cipher_null)' '' mode x
! Error: argument "x" is wrong: MODE value is invalid
? 255
$ ip xfrm state add proto esp spi 1 enc 'ecb(cipher_null)' '' mode ro
! MODE value is invalid with XFRM-PROTO value "esp"
? 1
$ ip xfrm state add proto comp spi 1 mode beet comp deflate
! MODE value is invalid with XFRM-PROTO value "comp"
? 1
$ ip xfrm state add proto hao
! "mode" is required with XFRM-PROTO value "hao"
? 1
$ ip xfrm state add proto hao mode tunnel
! MODE value is invalid with XFRM-PROTO value "hao"
? 1
$ ip xfrm state add proto hao mode ro
! "coa" is required with XFRM-PROTO value "hao"
? 1
$ ip xfrm state add proto hao spi 1 mode ro
! "spi" is invalid with XFRM-PROTO value "hao"
? 1
$ ip xfrm state add proto comp spi 65536 comp deflate
! SPI value is too large with XFRM-PROTO value "comp"
? 1
$ ip xfrm state add proto esp enc a b coa 10.0.0.1
! "coa" is invalid with XFRM-PROTO value "esp"
? 1
$ ip xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode beet
	replay-window 0·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
