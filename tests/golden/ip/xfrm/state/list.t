#! needs vm
# What a list lets through.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' mark 3 mode tunnel flag noecn icmp reqid 7
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto ah spi 5 auth 'hmac(sha1)' abcd
$ ip xfrm state list src 10.0.0.0/8
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 7 mode tunnel
	replay-window 0 flag noecn icmp
	mark 0x3/0xffffffff·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state list proto ah
src 2001:db8::1 dst 2001:db8::2
	proto ah spi 0x00000005 reqid 0 mode transport
	replay-window 0·
	auth-trunc hmac(sha1) 0x61626364 96
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src ::/0 dst ::/0·
$ ip xfrm state list spi 5 nokeys
src 2001:db8::1 dst 2001:db8::2
	proto ah spi 0x00000005 reqid 0 mode transport
	replay-window 0·
	auth-trunc hmac(sha1) <<Keys hidden>> 96
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src ::/0 dst ::/0·
$ ip xfrm state list mode tu
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 7 mode tunnel
	replay-window 0 flag noecn icmp
	mark 0x3/0xffffffff·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state list reqid 7
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 7 mode tunnel
	replay-window 0 flag noecn icmp
	mark 0x3/0xffffffff·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state list flag icmp esn
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 7 mode tunnel
	replay-window 0 flag noecn icmp
	mark 0x3/0xffffffff·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state list flag esn
$ ip xfrm state list dst 10.0.0.1
$ ip -6 xfrm state
src 2001:db8::1 dst 2001:db8::2
	proto ah spi 0x00000005 reqid 0 mode transport
	replay-window 0·
	auth-trunc hmac(sha1) 0x61626364 96
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src ::/0 dst ::/0·
$ ip -4 xfrm state list src 2001:db8::1
! Error: inet prefix is expected rather than "2001:db8::1".
? 1
