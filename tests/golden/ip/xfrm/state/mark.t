#! needs vm
# Marks of packets that come and go.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' mark 0x15 mask 0xff output-mark 7 mask 0xf if_id 9
$ ip xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0·
	mark 0x15/0xff output-mark 0x7/0xf
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	if_id 0x9
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state add proto esp spi 2 enc 'ecb(cipher_null)' '' output-mark 7
$ ip xfrm state list spi 2
src 0.0.0.0 dst 0.0.0.0
	proto esp spi 0x00000002 reqid 0 mode transport
	replay-window 0·
	output-mark 0x7/0xffffffff
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state add proto esp enc a b mark x
! Error: argument "x" is wrong: MARK value is invalid
! ␤
? 255
$ ip xfrm state add proto esp enc a b mark 5 mask x
! Error: argument "x" is wrong: MASK value is invalid
! ␤
? 255
$ ip xfrm state add proto esp enc a b output-mark x
! Error: argument "x" is wrong: value after "output-mark" is invalid
? 255
$ ip xfrm state add proto esp enc a b output-mark 5 mask x
! Error: argument "x" is wrong: mask value is invalid
! ␤
? 255
