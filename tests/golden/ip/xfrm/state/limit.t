#! needs vm
#! mask dates
# How long a state lives.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' limit time-soft 1000 limit time-hard 2000 limit byte-hard 5 limit packet-soft 6
$ ip -s xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100(256) reqid 0(0x00000000) mode transport
	replay-window 0 seq 0x00000000 flag  (0x00000000)
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0 uid 0
	lifetime config:
	  limit: soft (INF)(bytes), hard 5(bytes)
	  limit: soft 6(packets), hard (INF)(packets)
	  expire add: soft 1000(sec), hard 2000(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
	stats:
	  replay-window 0 replay 0 failed 0
$ ip xfrm state add proto esp enc a b limit x
! Error: argument "x" is wrong: LIMIT value is invalid
? 255
$ ip xfrm state add proto esp enc a b limit byte-hard x
! Error: argument "x" is wrong: value after "byte-hard" is invalid
? 255
$ ip xfrm state add proto esp enc a b limit byte-hard
! Command line is not complete. Try option "help"
? 255
