#! needs vm
#! mask dates
# A state and what is shown of it.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 mode tunnel enc 'cbc(aes)' 0x000102030405060708090a0b0c0d0e0f auth 'hmac(sha1)' abc
$ ip xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode tunnel
	replay-window 0·
	auth-trunc hmac(sha1) 0x616263 96
	enc cbc(aes) 0x000102030405060708090a0b0c0d0e0f
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip -s xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100(256) reqid 0(0x00000000) mode tunnel
	replay-window 0 seq 0x00000000 flag  (0x00000000)
	auth-trunc hmac(sha1) 0x616263 (24 bits) 96
	enc cbc(aes) 0x000102030405060708090a0b0c0d0e0f (128 bits)
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
$ ip -o xfrm state
src 10.0.0.1 dst 10.0.0.2\	proto esp spi 0x00000100 reqid 0 mode tunnel\	replay-window 0 \	auth-trunc hmac(sha1) 0x616263 96\	enc cbc(aes) 0x000102030405060708090a0b0c0d0e0f\	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000\	sel src 0.0.0.0/0 dst 0.0.0.0/0 \
$ ip -o -s xfrm state
src 10.0.0.1 dst 10.0.0.2\	proto esp spi 0x00000100(256) reqid 0(0x00000000) mode tunnel\	replay-window 0 seq 0x00000000 flag  (0x00000000)\	auth-trunc hmac(sha1) 0x616263 (24 bits) 96\	enc cbc(aes) 0x000102030405060708090a0b0c0d0e0f (128 bits)\	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000\	sel src 0.0.0.0/0 dst 0.0.0.0/0 uid 0\	lifetime config:\	  limit: soft (INF)(bytes), hard (INF)(bytes)\	  limit: soft (INF)(packets), hard (INF)(packets)\	  expire add: soft 0(sec), hard 0(sec)\	  expire use: soft 0(sec), hard 0(sec)\	lifetime current:\	  0(bytes), 0(packets)\	  add xxxx-xx-xx xx:xx:xx use -\	stats:\	  replay-window 0 replay 0 failed 0\
$ ip xfrm state list nokeys
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode tunnel
	replay-window 0·
	auth-trunc hmac(sha1) <<Keys hidden>> 96
	enc cbc(aes) <<Keys hidden>>
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip -s xfrm state list nokeys
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100(256) reqid 0(0x00000000) mode tunnel
	replay-window 0 seq 0x00000000 flag  (0x00000000)
	auth-trunc hmac(sha1) <<Keys hidden>> 96
	enc cbc(aes) <<Keys hidden>>
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
