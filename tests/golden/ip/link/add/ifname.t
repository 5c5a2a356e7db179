# A name has 1 to 15 bytes, no slash and no white space.
$ ip link add "$(printf '\377\377\377\377\377')" type dummy
$ ip link add é type dummy
$ ip link add abcdefghijklmno type dummy
$ ip link add abcdefghijklmnop type dummy
! Error: Attribute failed policy validation.
? 2
$ ip link add abcdefghijklmné type dummy
! Error: Attribute failed policy validation.
? 2
$ ip link add "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" type dummy
! Error: Attribute failed policy validation.
? 2
$ ip link add aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd type dummy
! Error: Attribute failed policy validation.
? 2
$ ip link add '' type dummy
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip link add 'a b' type dummy
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip link add a/b type dummy
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip link add . type dummy
! RTNETLINK answers: Invalid argument
? 2
$ ip -br link | cut -c1-17
lo              ·
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩           ·
é              ·
abcdefghijklmno ·
