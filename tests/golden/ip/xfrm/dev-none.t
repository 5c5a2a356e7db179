#! needs vm
# A selector with "dev none" matches traffic of any interface.
$ ip xfrm policy add dir out dev none
$ ip xfrm policy show dev none
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir out priority 0 ptype main·
$ ip xfrm policy show
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir out priority 0 ptype main·
$ ip xfrm policy get dir out dev none
src 0.0.0.0/0 dst 0.0.0.0/0·
	dir out priority 0 ptype main·
$ ip xfrm policy delete dir out dev none
$ ip xfrm policy add dir out dev NONE
! Error: argument "NONE" is wrong: DEV value is invalid
? 255
$ ip xfrm policy add dir out dev 0
! Error: argument "0" is wrong: DEV value is invalid
? 255
$ ip xfrm policy add dir out offload packet dev none
! Error: argument "none" is wrong: Invalid device name
? 255
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 1 sel dev none
! ALGO-TYPE value "enc" or "aead" is required with XFRM-PROTO value "esp"
? 1
