#! needs vm
#! mask dates
# A security context.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' ctx a:b
$ ip xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
	security context a:b·
$ ip -s xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100(256) reqid 0(0x00000000) mode transport
	replay-window 0 seq 0x00000000 flag  (0x00000000)
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0 uid 0
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 0(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
	stats:
	  replay-window 0 replay 0 failed 0
	security context a:b·
$ ip xfrm state add proto esp enc a b ctx a ctx b
! Error: duplicate "ctx": "ctx" is the second value.
? 255
