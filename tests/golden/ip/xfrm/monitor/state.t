#! needs vm
# Changes of states.
$ events ip xfrm monitor SA expire
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' ''
$ ip xfrm state update src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' reqid 4
$ ip xfrm state delete src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100
$ ip xfrm state allocspi proto esp min 5 max 5
src 0.0.0.0 dst 0.0.0.0
	proto esp spi 0x00000005 reqid 0 mode transport
	replay-window 0·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/32 dst 0.0.0.0/32·
$ ip xfrm policy add dir in
$ ip xfrm state flush
$ events
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
Updated src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 4 mode transport
	replay-window 0·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
Deleted src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
Flushed state proto 0
