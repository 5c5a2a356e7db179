#! needs vm
# The device below.
$ ip link add gre0 type gre
$ ip link add ip6gre0 type ip6gre
$ ip tunnel add t0 mode gre remote 192.0.2.1 dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip tunnel add t0 mode gre remote 192.0.2.1 dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip tunnel add t0 mode gre remote 192.0.2.1 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip tunnel add t0 mode gre remote 192.0.2.1 dev ''
! Cannot find device ""
? 1
$ ip tunnel add t0 mode gre remote 192.0.2.1 dev a/b
! Cannot find device "a/b"
? 1
$ ip -6 tunnel add t0 mode ip6gre remote 2001:db8::1 dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip -6 tunnel add t0 mode ip6gre remote 2001:db8::1 dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip -6 tunnel add t0 mode ip6gre remote 2001:db8::1 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip -6 tunnel add t0 mode ip6gre remote 2001:db8::1 dev ''
! Cannot find device ""
? 1
$ ip -6 tunnel add t0 mode ip6gre remote 2001:db8::1 dev a/b
! Cannot find device "a/b"
? 1
$ ip tunnel add t0 mode gre remote 192.0.2.1 name abcdefghijklmnop
! Error: either "name" is duplicate, or "abcdefghijklmnop" is garbage.
? 255
$ ip tunnel add '' ''
! Error: argument "" is wrong: "name" not a valid ifname
? 255
