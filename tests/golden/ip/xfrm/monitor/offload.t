#! mask dates
# What the device of a state does, when it was last used, and more.
$ {
> printf '\050\001\000\000\020'; head -c 11 /dev/zero; printf '\002\002\002\002'; head -c 12 /dev/zero; printf '\001\001\001\001'; head -c 20 /dev/zero
> printf '\002\000\040\040'; head -c 12 /dev/zero; printf '\002\002\002\002'; head -c 15 /dev/zero; printf '\005\115\000\000\000\001\001\001\001'
> head -c 12 /dev/zero
> printf '\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377'
> head -c 49 /dev/zero; printf '\361\123\145'; head -c 32 /dev/zero; printf '\002\000\011\000\201\000\000\000\000\000\000\000\014\000\017\000\000\361\123\145\000\000\000\000\014\000\034\000\001\000'
> printf '\000\000\006\000\000\000\010\000\036\000\010\000\000\000\010\000\035\000\007\000\000\000\005\000\041\000\003\000\000\000'
> printf '\010\000\030\000\005\000\000\000'
> } >m
$ ip xfrm monitor file m
src 1.1.1.1 dst 2.2.2.2
	proto 77 spi 0x00000005 reqid 0 mode 9
	replay-window 0 flag noecn esn
	output-mark 0x7/0x8
	lastused xxxx-xx-xx xx:xx:xx
	crypto offload parameters: dev lo dir in mode packet
	dir other (3)
	sel src 1.1.1.1/32 dst 2.2.2.2/32·
$ ip -s xfrm monitor file m
src 1.1.1.1 dst 2.2.2.2
	proto 77 spi 0x00000005(5) reqid 0(0x00000000) mode 9
	replay-window 0 seq 0x00000000 flag noecn esnextra_flag dont-encap-dscp 4 (0x10000001)
	output-mark 0x7/0x8
	lastused xxxx-xx-xx xx:xx:xx
	crypto offload parameters: dev lo dir in mode packet
	dir other (3)
	sel src 1.1.1.1/32 dst 2.2.2.2/32 uid 0
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
$ ip -o xfrm monitor file m
src 1.1.1.1 dst 2.2.2.2\	proto 77 spi 0x00000005 reqid 0 mode 9\	replay-window 0 flag noecn esn\	output-mark 0x7/0x8\	lastused xxxx-xx-xx xx:xx:xx\	crypto offload parameters: dev lo dir in mode packet\	dir other (3)\	sel src 1.1.1.1/32 dst 2.2.2.2/32 \
