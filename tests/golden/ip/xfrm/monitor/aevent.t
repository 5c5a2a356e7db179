# How far a state has come.
$ {
> printf '\100\000\000\000\036'; head -c 11 /dev/zero; printf '\002\002\002\002'; head -c 15 /dev/zero; printf '\005\002\000\062\000\001\001\001\001'
> head -c 12 /dev/zero; printf '\377\000\000\000\167\000\000\000'
> printf '\100\000\000\000\036'; head -c 12 /dev/zero; printf '\002'; head -c 13 /dev/zero; printf '\002\000\000\000\005\012\000\063\000\000\001'
> head -c 13 /dev/zero; printf '\001\001\000\000\000\002\000\000\000'
> } >m
$ ip xfrm monitor file m
Async event  (0xff)  replay update  timer expired  policy updated·
	src 1.1.1.1 dst 2.2.2.2  reqid 0x77 protocol esp  SPI 0x5
Async event  (0x1)·
	src 1::1 dst 2::2  reqid 0x2 protocol ah  SPI 0x5
$ ip -s xfrm monitor file m
Async event  (0xff)  replay update  timer expired  policy updated·
	src 1.1.1.1 dst 2.2.2.2  reqid 0x77 protocol esp  SPI 0x5
Async event  (0x1)·
	src 1::1 dst 2::2  reqid 0x2 protocol ah  SPI 0x5
$ ip -o xfrm monitor file m
Async event  (0xff)  replay update  timer expired  policy updated·
	src 1.1.1.1 dst 2.2.2.2  reqid 0x77 protocol esp  SPI 0x5
Async event  (0x1)·
	src 1::1 dst 2::2  reqid 0x2 protocol ah  SPI 0x5
