#! mask dates
# A policy and what is shown of it.
$ ip xfrm policy add src 10.0.0.0/24 dst 10.0.1.0/24 dir out
$ ip xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24·
	dir out priority 0 ptype main·
$ ip -s xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24 uid 0
	dir out action allow index 1 priority 0 ptype main share any flag  (0x00000000)
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 0(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
$ ip -o xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24 \	dir out priority 0 ptype main \
$ ip -o -s xfrm policy
src 10.0.0.0/24 dst 10.0.1.0/24 uid 0\	dir out action allow index 1 priority 0 ptype main share any flag  (0x00000000)\	lifetime config:\	  limit: soft (INF)(bytes), hard (INF)(bytes)\	  limit: soft (INF)(packets), hard (INF)(packets)\	  expire add: soft 0(sec), hard 0(sec)\	  expire use: soft 0(sec), hard 0(sec)\	lifetime current:\	  0(bytes), 0(packets)\	  add xxxx-xx-xx xx:xx:xx use -\
