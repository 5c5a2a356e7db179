#! needs vm
#! mask dates
# Numbers of a state.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' reqid 5 seq 7
$ ip -s xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100(256) reqid 5(0x00000005) mode transport
	replay-window 0 seq 0x117440512 flag  (0x00000000)
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
$ ip xfrm state add proto esp enc a b reqid x
! Error: argument "x" is wrong: REQID value is invalid
? 255
$ ip xfrm state add proto esp enc a b reqid -1
! Error: argument "-1" is wrong: REQID value is invalid
? 255
$ ip xfrm state add proto esp enc a b seq x
! Error: argument "x" is wrong: SEQ value is invalid
? 255
$ ip xfrm state add proto esp enc a b tfcpad x
! Error: argument "x" is wrong: value after "tfcpad" is invalid
? 255
$ ip xfrm state add proto esp enc a b if_id x
! Error: argument "x" is wrong: value after "if_id" is invalid
? 255
$ ip xfrm state add proto esp enc a b replay-window x
! Error: argument "x" is wrong: value after "replay-window" is invalid
? 255
$ ip xfrm state add proto esp enc a b replay-oseq-hi
! Command line is not complete. Try option "help"
? 255
