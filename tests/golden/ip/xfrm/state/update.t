#! needs vm
#! mask dates
# update changes a state or adds it.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' mark 3 mode tunnel flag noecn icmp reqid 7
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto ah spi 5 auth 'hmac(sha1)' abcd
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' ''
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' ''
! RTNETLINK answers: File exists
? 2
$ ip xfrm state update src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' limit byte-hard 7
$ ip -s xfrm state list proto esp
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100(256) reqid 0(0x00000000) mode transport
	replay-window 0 seq 0x00000000 flag  (0x00000000)
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0 uid 0
	lifetime config:
	  limit: soft (INF)(bytes), hard 7(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 0(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
	stats:
	  replay-window 0 replay 0 failed 0
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100(256) reqid 7(0x00000007) mode tunnel
	replay-window 0 seq 0x00000000 flag noecn icmp (0x00010001)
	mark 0x3/0xffffffff·
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
$ ip xfrm state update src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x101 enc 'ecb(cipher_null)' ''
! RTNETLINK answers: No such process
? 2
$ ip xfrm state count
	 SAD count 3
