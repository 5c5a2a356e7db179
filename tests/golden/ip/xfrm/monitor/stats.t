#! mask dates
# Changes of policies at length, and in one line.
$ events ip -s xfrm monitor
$ ip xfrm policy add dir in
$ ip xfrm policy delete dir in src 0.0.0.0/0
$ events
src 0.0.0.0/0 dst 0.0.0.0/0 uid 0
	dir in action allow index 8 priority 0 ptype main share any flag  (0x00000000)
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 0(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
Deleted src 0.0.0.0/0 dst 0.0.0.0/0 uid 0
	dir in action allow index 8 priority 0 ptype main share any flag  (0x00000000)
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 0(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
$ events ip -o xfrm monitor all
$ ip xfrm policy add dir in
$ ip xfrm policy flush
$ events
src 0.0.0.0/0 dst 0.0.0.0/0 \	dir in priority 0 ptype main \
Flushed policy ptype main \
