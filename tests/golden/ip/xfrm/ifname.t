#! needs qemu
# Devices that are named.
$ ip xfrm policy add dir out src 192.0.2.1 dst 192.0.2.2 dev "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: DEV value is invalid
? 255
$ ip xfrm policy add dir out src 192.0.2.1 dst 192.0.2.2 dev abcdefghijklmno
! Error: argument "abcdefghijklmno" is wrong: DEV value is invalid
? 255
$ ip xfrm policy add dir out src 192.0.2.1 dst 192.0.2.2 dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: DEV value is invalid
? 255
$ ip xfrm policy add dir out src 192.0.2.1 dst 192.0.2.2 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: DEV value is invalid
? 255
$ ip xfrm policy add dir out src 192.0.2.1 dst 192.0.2.2 dev ''
! Error: argument "" is wrong: DEV value is invalid
? 255
$ ip xfrm policy add dir out src 192.0.2.1 dst 192.0.2.2 dev 'a b'
! Error: argument "a b" is wrong: DEV value is invalid
? 255
$ ip xfrm policy add dir out src 192.0.2.1 dst 192.0.2.2 dev a/b
! Error: argument "a/b" is wrong: DEV value is invalid
? 255
$ ip xfrm policy add dir out src 192.0.2.1 dst 192.0.2.2 dev .
! Error: argument "." is wrong: DEV value is invalid
? 255
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type dummy
$ ip xfrm policy add dir out src 192.0.2.1 dst 192.0.2.2 dev "$(printf '\377\377\377\377\377')"
$ ip xfrm policy
src 192.0.2.1/32 dst 192.0.2.2/32 dev ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩·
	dir out priority 0 ptype main·
