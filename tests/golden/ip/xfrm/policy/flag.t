#! mask dates
# Flags are words that stand together, or one number.
$ ip xfrm policy add dir in flag localok icmp
$ ip xfrm policy add dir out flag 0x1 flag icmp
$ ip xfrm policy add dir fwd flag 0xfe
$ ip xfrm policy add dir fwd flag x
! Error: duplicate "unknown": "x" is the second value.
? 255
$ ip xfrm policy add dir fwd flag 0x
! Error: duplicate "unknown": "0x" is the second value.
? 255
$ ip xfrm policy add dir fwd flag 0x100
! Error: argument "0x100" is wrong: FLAG value is invalid
? 255
$ ip xfrm policy add dir fwd flag 0xg
! Error: argument "0xg" is wrong: FLAG value is invalid
? 255
$ ip xfrm policy add dir fwd flag 0x1 icmp
! Error: duplicate "unknown": "icmp" is the second value.
? 255
$ ip xfrm policy add dir fwd flag
! Command line is not complete. Try option "help"
? 255
$ ip xfrm policy
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir fwd priority 0 ptype main flag icmp fc
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir out priority 0 ptype main flag localok icmp
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir in priority 0 ptype main flag localok icmp
$ ip -s xfrm policy
src 0.0.0.0/0 dst 0.0.0.0/0 uid 0
	dir fwd action allow index 18 priority 0 ptype main share any flag icmp fc (0x11111110)
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 0(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
src 0.0.0.0/0 dst 0.0.0.0/0 uid 0
	dir out action allow index 9 priority 0 ptype main share any flag localok icmp (0x00000011)
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 0(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
src 0.0.0.0/0 dst 0.0.0.0/0 uid 0
	dir in action allow index 8 priority 0 ptype main share any flag localok icmp (0x00000011)
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 0(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
