#! needs vm
# Compression in a tunnel over IPv6 makes a state of its own.
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto comp spi 5 comp deflate mode tunnel
$ ip xfrm state
src 2001:db8::1 dst 2001:db8::2
	proto comp spi 0x00000005 reqid 0 mode tunnel
	replay-window 0·
	comp deflate·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src ::/0 dst ::/0·
src 2001:db8::1 dst 2001:db8::2
	proto 41 spi 0x00000001 reqid 0 mode tunnel
	replay-window 0·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src ::/0 dst ::/0·
$ ip xfrm state count
	 SAD count 2
