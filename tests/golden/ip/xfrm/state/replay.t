#! needs vm
#! mask dates
# Windows against replay, the larger ones in an attribute of their own.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' replay-window 32 replay-seq 5 replay-oseq 6
$ ip xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 32·
	enc ecb(cipher_null)·
	anti-replay context: seq 0x5, oseq 0x6, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state flush
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' replay-window 300 replay-seq 1 replay-oseq 2 replay-seq-hi 3 replay-oseq-hi 4
$ ip xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0·
	enc ecb(cipher_null)·
	anti-replay esn context:
	 seq-hi 0x3, seq 0x1, oseq-hi 0x4, oseq 0x2
	 replay_window 300, bitmap-length 10
	 00000000 00000000 00000000 00000000 00000000 00000000 00000000 00000000·
	 00000000 00000000·
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state flush
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' replay-window 4 flag esn
$ ip -s xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100(256) reqid 0(0x00000000) mode transport
	replay-window 0 seq 0x00000000 flag esn (0x10000000)
	enc ecb(cipher_null)·
	anti-replay esn context:
	 seq-hi 0x0, seq 0x0, oseq-hi 0x0, oseq 0x0
	 replay_window 4, bitmap-length 1
	 00000000·
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
$ ip xfrm state flush
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' flag esn
! Error: esn flag set without replay-window.
? 255
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' flag esn dir out
$ ip xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0 flag esn
	enc ecb(cipher_null)·
	anti-replay esn context:
	 seq-hi 0x0, seq 0x0, oseq-hi 0x0, oseq 0x0
	 replay_window 0, bitmap-length 0
	dir out
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
