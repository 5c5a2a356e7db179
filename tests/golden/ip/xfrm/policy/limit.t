#! mask dates
# Limits of time, bytes and packets.
$ ip xfrm policy add dir in limit time-soft 1000 limit time-hard 0x1000 limit time-use-soft 5 limit time-use-hard 6
$ ip xfrm policy add dir out limit byte-soft 1 limit byte-hard 2 limit packet-soft 3 limit packet-hard -1
$ ip xfrm policy add dir fwd limit
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy add dir fwd limit x
! Error: argument "x" is wrong: LIMIT value is invalid
? 255
$ ip xfrm policy add dir fwd limit time-soft
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy add dir fwd limit time-soft x
! Error: argument "x" is wrong: value after "time-soft" is invalid
? 255
$ ip xfrm policy add dir fwd limit time-soft 5 time-hard 6
! Error: duplicate "unknown": "time-hard" is the second value.
? 255
$ ip -s xfrm policy
src 0.0.0.0/0 dst 0.0.0.0/0 uid 0
	dir out action allow index 9 priority 0 ptype main share any flag  (0x00000000)
	lifetime config:
	  limit: soft 1(bytes), hard 2(bytes)
	  limit: soft 3(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 0(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
src 0.0.0.0/0 dst 0.0.0.0/0 uid 0
	dir in action allow index 8 priority 0 ptype main share any flag  (0x00000000)
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 1000(sec), hard 4096(sec)
	  expire use: soft 5(sec), hard 6(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
