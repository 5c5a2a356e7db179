#! needs vm
# Algorithms of encryption and authentication.
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 0x100 aead 'rfc4106(gcm(aes))' 0x000102030405060708090a0b0c0d0e0f10111213 128
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto ah spi 1 auth-trunc 'hmac(sha256)' 0x00112233 128
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto comp spi 5 comp deflate
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto ah spi 2 auth digest_null ''
$ ip xfrm state
src 10.0.0.1 dst 10.0.0.2
	proto ah spi 0x00000002 reqid 0 mode transport
	replay-window 0·
	auth-trunc digest_null  0
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
src 10.0.0.1 dst 10.0.0.2
	proto comp spi 0x00000005 reqid 0 mode transport
	replay-window 0·
	comp deflate·
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
src 10.0.0.1 dst 10.0.0.2
	proto ah spi 0x00000001 reqid 0 mode transport
	replay-window 0·
	auth-trunc hmac(sha256) 0x00112233 128
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0·
	aead rfc4106(gcm(aes)) 0x000102030405060708090a0b0c0d0e0f10111213 128
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
$ ip xfrm state list nokeys
src 10.0.0.1 dst 10.0.0.2
	proto ah spi 0x00000002 reqid 0 mode transport
	replay-window 0·
	auth-trunc digest_null <<Keys hidden>> 0
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
src 10.0.0.1 dst 10.0.0.2
	proto comp spi 0x00000005 reqid 0 mode transport
	replay-window 0·
	comp deflate <<Keys hidden>>
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
src 10.0.0.1 dst 10.0.0.2
	proto ah spi 0x00000001 reqid 0 mode transport
	replay-window 0·
	auth-trunc hmac(sha256) <<Keys hidden>> 128
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
src 10.0.0.1 dst 10.0.0.2
	proto esp spi 0x00000100 reqid 0 mode transport
	replay-window 0·
	aead rfc4106(gcm(aes)) <<Keys hidden>> 128
	anti-replay context: seq 0x0, oseq 0x0, bitmap 0x00000000
	sel src 0.0.0.0/0 dst 0.0.0.0/0·
