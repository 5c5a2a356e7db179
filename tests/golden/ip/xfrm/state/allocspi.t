#! needs vm
#! mask dates
# A number is reserved between two, and the state that is to come shown.
$ ip xfrm state allocspi src 10.0.0.1 dst 10.0.0.2 proto esp mode tunnel reqid 7 mark 5 mask 6 min 9 max 9
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000009 reqid 7 mode tunnel
	replay-window 0·
	mark 0x5/0x6·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 10.0.0.1/32 dst 10.0.0.2/32·
$ ip xfrm state allocspi src 2001:db8::1 dst 2001:db8::2 proto ah seq 5 min 5 max 5 dir in
src 2001:db8::1 dst 2001:db8::2
	proto ah spi 0x00000005 reqid 0 mode transport
	replay-window 0·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	dir in
	sel src 2001:db8::1/128 dst 2001:db8::2/128·
$ ip -s xfrm state
src 2001:db8::1 dst 2001:db8::2
	proto ah spi 0x00000005(5) reqid 0(0x00000000) mode transport
	replay-window 0 seq 0x00000000 flag  (0x00000000)
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	dir in
	sel src 2001:db8::1/128 dst 2001:db8::2/128 uid 0
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 30(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
	stats:
	  replay-window 0 replay 0 failed 0
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000009(9) reqid 7(0x00000007) mode tunnel
	replay-window 0 seq 0x00000000 flag  (0x00000000)
	mark 0x5/0x6·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 10.0.0.1/32 dst 10.0.0.2/32 uid 0
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 30(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
	stats:
	  replay-window 0 replay 0 failed 0
$ ip xfrm state allocspi src 10.0.0.1 dst 10.0.0.2 proto comp min 5 max 65536
! Error: IPCOMP SPI must be <= 65535.
? 2
