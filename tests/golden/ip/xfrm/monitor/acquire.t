#! mask dates
# What the kernel asks for, from a message that was written down.
$ {
> printf '\154\001\000\000\027'; head -c 11 /dev/zero; printf '\002\002\002\002'; head -c 15 /dev/zero; printf '\005\062\000\000\000\001\001\001\001'
> head -c 12 /dev/zero; printf '\002\002\002\002'; head -c 12 /dev/zero; printf '\001\001\001\001'; head -c 20 /dev/zero; printf '\002\000\040\040'
> head -c 12 /dev/zero; printf '\002\002\002\002'; head -c 12 /dev/zero; printf '\001\001\001\001'; head -c 20 /dev/zero; printf '\002\000\040\040'
> head -c 12 /dev/zero
> printf '\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377\377'
> head -c 49 /dev/zero; printf '\361\123\145'; head -c 16 /dev/zero; printf '\010'; head -c 11 /dev/zero
> printf '\001\000\000\000\002\000\000\000\003\000\000\000\011\000\000\000\104\000\005\000\004\004\004\004'; head -c 15 /dev/zero
> printf '\007\062\000\000\000\002\000\000\000\003\003\003\003'; head -c 12 /dev/zero
> printf '\003\000\000\000\001\000\000\000\377\377\377\377\377\377\377\377\377\377\377\377'
> } >m
$ ip xfrm monitor file m
acquire proto esp spi 0x00000005·
  sel src 1.1.1.1/32 dst 2.2.2.2/32·
  policy src 1.1.1.1/32 dst 2.2.2.2/32·
    	dir in priority 0·
    	tmpl src 3.3.3.3 dst 4.4.4.4
    		proto esp spi 0x00000007 reqid 3 mode tunnel
␤
$ ip -s xfrm monitor file m
acquire proto esp spi 0x00000005(5)·
  sel src 1.1.1.1/32 dst 2.2.2.2/32 uid 0
  policy src 1.1.1.1/32 dst 2.2.2.2/32 uid 0
    	dir in action allow index 8 priority 0 share any flag  (0x00000000)
    	lifetime config:
    	  limit: soft (INF)(bytes), hard (INF)(bytes)
    	  limit: soft (INF)(packets), hard (INF)(packets)
    	  expire add: soft 0(sec), hard 0(sec)
    	  expire use: soft 0(sec), hard 0(sec)
    	lifetime current:
    	  0(bytes), 0(packets)
    	  add xxxx-xx-xx xx:xx:xx use -
    	tmpl src 3.3.3.3 dst 4.4.4.4
    		proto esp spi 0x00000007(7) reqid 3(0x00000003) mode tunnel
    		level required share any·
    		enc-mask ffffffff auth-mask ffffffff comp-mask ffffffff
  seq 0x00000009 enc-mask 00000002 auth-mask 00000001 comp-mask 00000003
$ ip -o xfrm monitor file m
acquire proto esp spi 0x00000005 \  sel src 1.1.1.1/32 dst 2.2.2.2/32 \  policy src 1.1.1.1/32 dst 2.2.2.2/32 \    	dir in priority 0 \    	tmpl src 3.3.3.3 dst 4.4.4.4\    		proto esp spi 0x00000007 reqid 3 mode tunnel\\
$ ip -o -s xfrm monitor file m
acquire proto esp spi 0x00000005(5) \  sel src 1.1.1.1/32 dst 2.2.2.2/32 uid 0\  policy src 1.1.1.1/32 dst 2.2.2.2/32 uid 0\    	dir in action allow index 8 priority 0 share any flag  (0x00000000)\    	lifetime config:\    	  limit: soft (INF)(bytes), hard (INF)(bytes)\    	  limit: soft (INF)(packets), hard (INF)(packets)\    	  expire add: soft 0(sec), hard 0(sec)\    	  expire use: soft 0(sec), hard 0(sec)\    	lifetime current:\    	  0(bytes), 0(packets)\    	  add xxxx-xx-xx xx:xx:xx use -\    	tmpl src 3.3.3.3 dst 4.4.4.4\    		proto esp spi 0x00000007(7) reqid 3(0x00000003) mode tunnel\    		level required share any \    		enc-mask ffffffff auth-mask ffffffff comp-mask ffffffff\  seq 0x00000009 enc-mask 00000002 auth-mask 00000001 comp-mask 00000003\
