#! needs vm
# No more than a name is taken.
$ ip link add ip6gre0 type ip6gre
$ ip -6 tunnel add abcdefghijklmnop mode ip6gre remote 2001:db8::1
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel add abcdefghijklmné mode ip6gre remote 2001:db8::1
! Error: argument "abcdefghijklmné" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel add "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" mode ip6gre remote 2001:db8::1
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel add aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd mode ip6gre remote 2001:db8::1
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel add '' mode ip6gre remote 2001:db8::1
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel add 'a b' mode ip6gre remote 2001:db8::1
! Error: argument "a b" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel add a/b mode ip6gre remote 2001:db8::1
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel add . mode ip6gre remote 2001:db8::1
! add tunnel "ip6gre0" failed: No buffer space available
? 1
$ ip -6 tunnel add name abcdefghijklmnop mode ip6gre remote 2001:db8::1
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel add name '' mode ip6gre remote 2001:db8::1
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel add name a/b mode ip6gre remote 2001:db8::1
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel add abcdefghijklmno mode ip6gre remote 2001:db8::1
$ ip -6 tunnel add "$(printf '\377\377\377\377\377')" mode ip6gre remote 2001:db8::2
$ ip -6 tunnel del abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel del abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel del "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel del aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel del ''
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel del 'a b'
! Error: argument "a b" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel del a/b
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel del .
! delete tunnel "." failed: No such device
? 1
$ ip -6 tunnel change abcdefghijklmnop hoplimit 5
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel change "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" hoplimit 5
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel change '' hoplimit 5
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel change 'a b' hoplimit 5
! Error: argument "a b" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel change a/b hoplimit 5
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel change . hoplimit 5
! get tunnel "." failed: No such device
? 1
$ ip -6 tunnel show abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel show "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel show ''
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel show 'a b'
! Error: argument "a b" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel show a/b
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip -6 tunnel show .
! get tunnel "." failed: No such device
? 1
$ ip -6 tunnel show
ip6gre0: gre/ipv6 remote :: local :: encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
abcdefghijklmno: gre/ipv6 remote 2001:db8::1 local :: encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: gre/ipv6 remote 2001:db8::2 local :: encaplimit 4 hoplimit 64 tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
$ ip -6 tunnel del abcdefghijklmno
$ ip -6 tunnel del "$(printf '\377\377\377\377\377')"
$ ip -6 tunnel show
ip6gre0: gre/ipv6 remote :: local :: encaplimit 0 hoplimit inherit tclass 0x00 flowlabel 0x00000 (flowinfo 0x00000000)
