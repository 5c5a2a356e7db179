#! needs vm
# flush deletes all states, or those of a protocol.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' mark 3 mode tunnel flag noecn icmp reqid 7
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto ah spi 5 auth 'hmac(sha1)' abcd
$ ip -s -s xfrm state flush proto esp
! Flush state with XFRM-PROTO value "esp"
$ ip xfrm state count
	 SAD count 1
$ ip -s -s xfrm state flush
! Flush state with XFRM-PROTO value "0"
$ ip -s xfrm state count
	 SAD count 0 (buckets count 8 Max 1048576)
$ ip xfrm state flush x
! Error: argument "x" is wrong: unknown
? 255
$ ip xfrm state flush proto
! Command line is not complete. Try option "help"
? 255
$ ip xfrm state flush proto x
! Error: argument "x" is wrong: XFRM-PROTO value is invalid
? 255
$ ip xfrm state flush proto esp proto ah
! Error: duplicate "proto": "proto" is the second value.
? 255
