#! needs vm
#! mask dates
# Flags, and more flags.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' flag noecn decap-dscp flag icmp extra-flag dont-encap-dscp
$ ip xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0 flag noecn decap-dscp icmp
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip -s xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100(256) reqid 0(0x00000000) mode transport
	replay-window 0 seq 0x00000000 flag noecn decap-dscp icmpextra_flag dont-encap-dscp (0x00010011)
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
$ ip xfrm state add proto esp spi 2 enc 'ecb(cipher_null)' '' flag af-unspec extra-flag 0x6
$ ip -s xfrm state list spi 2
src 0.0.0.0 dst 0.0.0.0
	proto esp spi 0x00000002(2) reqid 0(0x00000000) mode transport
	replay-window 0 seq 0x00000000 flag af-unspecextra_flag oseq-may-wrap 4 (0x00100000)
	enc ecb(cipher_null)·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
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
$ ip xfrm state add proto esp enc a b flag x
! Error: argument "x" is wrong: unknown
? 255
$ ip xfrm state add proto esp enc a b flag 0x100
! Error: argument "0x100" is wrong: FLAG value is invalid
? 255
$ ip xfrm state add proto esp enc a b extra-flag x
! Error: argument "x" is wrong: unknown
? 255
$ ip xfrm state add proto esp enc a b extra-flag 0
! Error: argument "0" is wrong: unknown
? 255
$ ip xfrm state add proto esp enc a b flag
! Command line is not complete. Try option "help"
? 255
