#! needs vm
# Packets inside UDP.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 enc 'ecb(cipher_null)' '' encap espinudp 4500 4501 10.0.0.9
$ ip xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0·
	enc ecb(cipher_null)·
	encap type espinudp sport 4500 dport 4501 addr 10.0.0.9
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state add proto esp enc a b encap x
! Error: argument "x" is wrong: ENCAP-TYPE value is invalid
? 255
$ ip xfrm state add proto esp enc a b encap espinudp x
! Error: argument "x" is wrong: SPORT value after "encap" is invalid
? 255
$ ip xfrm state add proto esp enc a b encap espinudp 4500 65536
! Error: argument "65536" is wrong: DPORT value after "encap" is invalid
? 255
$ ip xfrm state add proto esp enc a b encap espinudp 4500 4500
! Command line is not complete. Try option "help"
? 255
$ ip xfrm state add proto esp enc a b encap espinudp 4500 4500 x
! Error: any valid address is expected rather than "x".
? 1
$ ip xfrm state add proto esp spi 2 enc 'ecb(cipher_null)' '' encap espinudp-nonike 1 2 any
! Error: Unsupported encapsulation type for ESP.
? 2
