#! needs vm
# deleteall deletes what a list shows.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' mark 3 mode tunnel flag noecn icmp reqid 7
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto ah spi 5 auth 'hmac(sha1)' abcd
$ ip xfrm state deleteall reqid 8
$ ip xfrm state count
	 SAD count 2
$ ip -s -s xfrm state deleteall src 10.0.0.0/8
! Delete-all round = 0
! Delete-all nlmsg count = 1
! Delete-all round = 1
! Delete-all completed
$ ip xfrm state count
	 SAD count 1
$ ip xfrm state deleteall
$ ip xfrm state count
	 SAD count 0
$ ip xfrm state deleteall x
! Error: argument "x" is wrong: unknown
? 255
