#! needs vm
# One state.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' mark 3 mode tunnel flag noecn icmp reqid 7
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto ah spi 5 auth 'hmac(sha1)' abcd
$ ip xfrm state get src 2001:db8::1 dst 2001:db8::2 proto ah spi 5
src 2001:db8::1 dst 2001:db8::2
	proto ah spi 0x00000005 reqid 0 mode transport
	replay-window 0·
	auth-trunc hmac(sha1) 0x61626364 96
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src ::/0 dst ::/0·
$ ip xfrm state get dst 10.0.0.2 proto esp spi 0x100 mark 3
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 7 mode tunnel
	replay-window 0 flag noecn icmp
	mark 0x3/0xffffffff·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state get dst 10.0.0.2 proto esp spi 0x100
! RTNETLINK answers: No such process
? 2
$ ip xfrm state get
! RTNETLINK answers: Invalid argument
? 2
$ ip xfrm state get spi 5
! Error: argument "XFRM-PROTO" is required
? 255
$ ip xfrm state get dst 10.0.0.2 proto esp mode tunnel
! Error: argument "mode" is wrong: unknown
? 255
$ ip xfrm state get x
! Error: argument "XFRM-PROTO" is required
? 255
$ ip xfrm state get mark x
! Error: argument "x" is wrong: MARK value is invalid
! ␤
? 255
