#! needs vm
# The traffic of a state.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' sel src 10.0.0.1/8 dst 10.1.0.0/16 dev lo proto udp sport 5
$ ip xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 10.0.0.1/8 dst 10.1.0.0/16 proto udp sport 5 dev lo·
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto esp spi 1 enc 'ecb(cipher_null)' '' mode tunnel sel src 10.0.0.1
$ ip xfrm state list src 2001:db8::1
src 2001:db8::1 dst 2001:db8::2
	proto esp spi 0x00000001 reqid 0 mode tunnel
	replay-window 0·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 10.0.0.1/32 dst 0.0.0.0/0·
$ ip xfrm state add proto esp enc a b sel
! Command line is not complete. Try option "help"
? 255
$ ip xfrm state add proto esp enc a b sel x
! Error: argument "x" is wrong: unknown
? 255
$ ip xfrm state add proto esp enc a b sel dev x
! Error: argument "x" is wrong: DEV value is invalid
? 255
$ ip xfrm state add proto esp enc a b sel src 10.0.0.1 dst ::1
! Error: argument "::1" is wrong: the same address family is required between values after "src" and "dst"
? 255
$ ip xfrm state add proto esp enc a b sel proto icmp sport 5
! "sport" and "dport" are invalid with PROTO value "icmp"
? 1
