#! needs vm
# A state goes by its name.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' mark 3 mode tunnel flag noecn icmp reqid 7
$ ip xfrm state add src 2001:db8::1 dst 2001:db8::2 proto ah spi 5 auth 'hmac(sha1)' abcd
$ ip xfrm state delete src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100
! RTNETLINK answers: No such process
? 2
$ ip xfrm state delete src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 mark 3
$ ip xfrm state count
	 SAD count 1
$ ip xfrm state delete src 2001:db8::1 dst 2001:db8::2 proto ah
! RTNETLINK answers: No such process
? 2
$ ip xfrm state delete
! RTNETLINK answers: Invalid argument
? 2
$ ip xfrm state delete dst 2001:db8::2 proto ah spi 5
$ ip xfrm state count
	 SAD count 0
