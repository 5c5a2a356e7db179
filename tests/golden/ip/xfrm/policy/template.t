#! mask dates
# What a policy asks of states.
$ ip xfrm policy add dir in tmpl src 1.1.1.1 dst 2.2.2.2 proto esp spi 7 mode tunnel reqid 5 level use tmpl proto ah
$ ip xfrm policy add dir out tmpl mode beet proto esp reqid 3
$ ip xfrm policy add dir fwd tmpl src 2001:db8::1 dst 2001:db8::2 proto esp mode tunnel tmpl proto ah
$ ip xfrm policy
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir fwd priority 0 ptype main·
	tmpl src 2001:db8::1 dst 2001:db8::2
		proto esp reqid 0 mode tunnel
	tmpl src :: dst ::
		proto ah reqid 0 mode transport
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir out priority 0 ptype main·
	tmpl src 0.0.0.0 dst 0.0.0.0
		proto esp reqid 3 mode beet
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir in priority 0 ptype main·
	tmpl src 1.1.1.1 dst 2.2.2.2
		proto esp spi 0x00000007 reqid 5 mode tunnel
		level use·
	tmpl src 0.0.0.0 dst 0.0.0.0
		proto ah reqid 0 mode transport
$ ip -s xfrm policy list dir in
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
	tmpl src 1.1.1.1 dst 2.2.2.2
		proto esp spi 0x00000007(7) reqid 5(0x00000005) mode tunnel
		level use share any·
		enc-mask ffffffff auth-mask ffffffff comp-mask ffffffff
	tmpl src 0.0.0.0 dst 0.0.0.0
		proto ah spi 0x00000000(0) reqid 0(0x00000000) mode transport
		level required share any·
		enc-mask ffffffff auth-mask ffffffff comp-mask ffffffff
$ ip -o xfrm policy list dir in
src 0.0.0.0/0 dst 0.0.0.0/0 \	dir in priority 0 ptype main \	tmpl src 1.1.1.1 dst 2.2.2.2\		proto esp spi 0x00000007 reqid 5 mode tunnel\		level use \	tmpl src 0.0.0.0 dst 0.0.0.0\		proto ah reqid 0 mode transport\
