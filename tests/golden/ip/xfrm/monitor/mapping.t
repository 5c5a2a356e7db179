# Another end of a tunnel in UDP.
$ {
> printf '\120\000\000\000\046'; head -c 11 /dev/zero; printf '\002\002\002\002'; head -c 15 /dev/zero
> printf '\005\002\000\062\000\007\000\000\000\005\005\005\005'; head -c 12 /dev/zero; printf '\006\006\006\006'; head -c 13 /dev/zero
> printf '\144\000\310'
> printf '\120\000\000\000\046'; head -c 12 /dev/zero; printf '\002'; head -c 13 /dev/zero
> printf '\002\000\000\000\005\012\000\062\000\007\000\000\000\000\005'; head -c 13 /dev/zero; printf '\005\000\006'; head -c 13 /dev/zero
> printf '\006\000\144\000\310'
> } >m
$ ip xfrm monitor file m
Mapping change 5.5.5.5:100 -> 6.6.6.6:200
	dst 2.2.2.2  reqid 0x7 protocol esp  SPI 0x5
Mapping change 5::5:100 -> 6::6:200
	dst 2::2  reqid 0x7 protocol esp  SPI 0x5
$ ip -s xfrm monitor file m
Mapping change 5.5.5.5:100 -> 6.6.6.6:200
	dst 2.2.2.2  reqid 0x7 protocol esp  SPI 0x5
Mapping change 5::5:100 -> 6::6:200
	dst 2::2  reqid 0x7 protocol esp  SPI 0x5
$ ip -o xfrm monitor file m
Mapping change 5.5.5.5:100 -> 6.6.6.6:200
	dst 2.2.2.2  reqid 0x7 protocol esp  SPI 0x5
Mapping change 5::5:100 -> 6::6:200
	dst 2::2  reqid 0x7 protocol esp  SPI 0x5
