#! needs vm
# No more than a name is taken.
$ ip link add gre0 type gre
$ ip tunnel add abcdefghijklmnop mode gre remote 192.0.2.1 local 192.0.2.9
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip tunnel add abcdefghijklmné mode gre remote 192.0.2.1 local 192.0.2.9
! Error: argument "abcdefghijklmné" is wrong: "name" not a valid ifname
? 255
$ ip tunnel add "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" mode gre remote 192.0.2.1 local 192.0.2.9
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "name" not a valid ifname
? 255
$ ip tunnel add aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd mode gre remote 192.0.2.1 local 192.0.2.9
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "name" not a valid ifname
? 255
$ ip tunnel add '' mode gre remote 192.0.2.1 local 192.0.2.9
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip tunnel add 'a b' mode gre remote 192.0.2.1 local 192.0.2.9
! Error: argument "a b" is wrong: "name" not a valid ifname
? 255
$ ip tunnel add a/b mode gre remote 192.0.2.1 local 192.0.2.9
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip tunnel add . mode gre remote 192.0.2.1 local 192.0.2.9
! add tunnel "gre0" failed: Argument list too long
? 1
$ ip tunnel add name abcdefghijklmnop mode gre remote 192.0.2.1
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip tunnel add name '' mode gre remote 192.0.2.1
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip tunnel add name a/b mode gre remote 192.0.2.1
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip tunnel add abcdefghijklmno mode gre remote 192.0.2.1
$ ip tunnel add "$(printf '\377\377\377\377\377')" mode gre remote 192.0.2.2
$ ip tunnel del abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip tunnel del abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: "name" not a valid ifname
? 255
$ ip tunnel del "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "name" not a valid ifname
? 255
$ ip tunnel del aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "name" not a valid ifname
? 255
$ ip tunnel del ''
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip tunnel del 'a b'
! Error: argument "a b" is wrong: "name" not a valid ifname
? 255
$ ip tunnel del a/b
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip tunnel del .
! delete tunnel "." failed: No such device
? 1
$ ip tunnel change abcdefghijklmnop ttl 5
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip tunnel change "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" ttl 5
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "name" not a valid ifname
? 255
$ ip tunnel change '' ttl 5
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip tunnel change 'a b' ttl 5
! Error: argument "a b" is wrong: "name" not a valid ifname
? 255
$ ip tunnel change a/b ttl 5
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip tunnel change . ttl 5
! get tunnel "." failed: No such device
? 1
$ ip tunnel show abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "name" not a valid ifname
? 255
$ ip tunnel show "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "name" not a valid ifname
? 255
$ ip tunnel show ''
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip tunnel show 'a b'
! Error: argument "a b" is wrong: "name" not a valid ifname
? 255
$ ip tunnel show a/b
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip tunnel show .
$ ip tunnel show
gre0: gre/ip remote any local any ttl inherit nopmtudisc
abcdefghijklmno: gre/ip remote 192.0.2.1 local any ttl inherit
⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: gre/ip remote 192.0.2.2 local any ttl inherit
$ ip tunnel del abcdefghijklmno
$ ip tunnel del "$(printf '\377\377\377\377\377')"
$ ip tunnel show
gre0: gre/ip remote any local any ttl inherit nopmtudisc
