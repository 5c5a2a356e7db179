#! needs vm
# Whether a state is for packets that come or go.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' dir in
$ ip xfrm state add proto esp spi 2 enc 'ecb(cipher_null)' '' dir out
$ ip xfrm state
src 0.0.0.0 dst 0.0.0.0
	proto esp spi 0x00000002 reqid 0 mode transport
	replay-window 0·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	dir out
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	dir in
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state add proto esp enc a b dir x
! Error: argument "x" is wrong: DIR value is not "in" or "out"
? 255
$ ip xfrm state add proto esp spi 3 enc 'ecb(cipher_null)' '' dir out replay-window 4
! Error: Replay window should be 0 for output SA.
? 2
$ ip xfrm state add proto esp spi 3 enc 'ecb(cipher_null)' '' offload dev lo dir in
$ ip xfrm state list spi 3
src 0.0.0.0 dst 0.0.0.0
	proto esp spi 0x00000003 reqid 0 mode transport
	replay-window 0·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	dir in
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state add proto esp enc a b offload lo
! Error: argument "lo" is wrong: Missing dev keyword
? 255
$ ip xfrm state add proto esp enc a b offload crypto dev x
! Error: argument "x" is wrong: Invalid device name
? 255
$ ip xfrm state add proto esp enc a b offload packet dev lo
! Command line is not complete. Try option "help"
? 255
$ ip xfrm state add proto esp enc a b offload dev lo in
! Error: argument "in" is wrong: Missing DIR keyword
? 255
$ ip xfrm state add proto esp enc a b offload dev lo dir x
! Error: argument "x" is wrong: DIR value is not "in" or "out"
? 255
