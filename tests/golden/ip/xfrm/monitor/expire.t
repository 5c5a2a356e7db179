#! mask dates
# A state and a policy at their ends.
$ {
> printf '\370\000\000\000\030'; head -c 11 /dev/zero; printf '\002\002\002\002'; head -c 12 /dev/zero; printf '\001\001\001\001'; head -c 20 /dev/zero
> printf '\002\000\040\040'; head -c 12 /dev/zero; printf '\002\002\002\002'; head -c 15 /dev/zero; printf '\005\062\000\000\000\001\001\001\001'
> head -c 12 /dev/zero
> printf '\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377'
> head -c 49 /dev/zero; printf '\361\123\145'; head -c 32 /dev/zero; printf '\002'; head -c 11 /dev/zero; printf '\001\000\000\000\000\000\000\000'
> printf '\300\000\000\000\033'; head -c 11 /dev/zero; printf '\002\002\002\002'; head -c 12 /dev/zero; printf '\001\001\001\001'; head -c 20 /dev/zero
> printf '\002\000\040\040'; head -c 12 /dev/zero
> printf '\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377'
> head -c 49 /dev/zero; printf '\361\123\145'; head -c 16 /dev/zero; printf '\010'; head -c 19 /dev/zero
> } >m
$ ip xfrm monitor file m
Expired src 1.1.1.1 dst 2.2.2.2
	proto esp spi 0x00000005 reqid 0 mode transport
	replay-window 0·
	sel src 1.1.1.1/32 dst 2.2.2.2/32·
	hard 1
Expired src 1.1.1.1/32 dst 2.2.2.2/32·
	dir in priority 0·
	hard 0
$ ip -s xfrm monitor file m
Expired src 1.1.1.1 dst 2.2.2.2
	proto esp spi 0x00000005(5) reqid 0(0x00000000) mode transport
	replay-window 0 seq 0x00000000 flag  (0x00000000)
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
	hard 1
Expired src 1.1.1.1/32 dst 2.2.2.2/32 uid 0
	dir in action allow index 8 priority 0 share any flag  (0x00000000)
	lifetime config:
	  limit: soft (INF)(bytes), hard (INF)(bytes)
	  limit: soft (INF)(packets), hard (INF)(packets)
	  expire add: soft 0(sec), hard 0(sec)
	  expire use: soft 0(sec), hard 0(sec)
	lifetime current:
	  0(bytes), 0(packets)
	  add xxxx-xx-xx xx:xx:xx use -
	hard 0
$ ip -o xfrm monitor file m
Expired src 1.1.1.1 dst 2.2.2.2\	proto esp spi 0x00000005 reqid 0 mode transport\	replay-window 0 \	sel src 1.1.1.1/32 dst 2.2.2.2/32 \	hard 1\
Expired src 1.1.1.1/32 dst 2.2.2.2/32 \	dir in priority 0 \	hard 0\
