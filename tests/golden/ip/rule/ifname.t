# Devices that are named: no more than a name.
$ ip rule add iif "$(printf '\377\377\377\377\377')" table 5
$ ip rule add iif é table 5
$ ip rule add iif abcdefghijklmno table 5
$ ip rule add iif abcdefghijklmnop table 5
! Error: argument "abcdefghijklmnop" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip rule add iif abcdefghijklmné table 5
! Error: argument "abcdefghijklmné" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip rule add iif "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" table 5
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip rule add iif aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd table 5
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip rule add iif '' table 5
! Error: argument "" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip rule add iif 'a b' table 5
! Error: argument "a b" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip rule add iif a/b table 5
! Error: argument "a/b" is wrong: "iif"/"dev" not a valid ifname
? 255
$ ip rule add iif . table 5
$ ip rule add oif "$(printf '\377\377\377\377\377')" table 5
$ ip rule add oif abcdefghijklmnop table 5
! Error: argument "abcdefghijklmnop" is wrong: "oif" not a valid ifname
? 255
$ ip rule add oif "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" table 5
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "oif" not a valid ifname
? 255
$ ip rule add oif '' table 5
! Error: argument "" is wrong: "oif" not a valid ifname
? 255
$ ip rule add oif 'a b' table 5
! Error: argument "a b" is wrong: "oif" not a valid ifname
? 255
$ ip rule add oif a/b table 5
! Error: argument "a/b" is wrong: "oif" not a valid ifname
? 255
$ ip rule add oif . table 5
$ ip rule
0:	from all lookup local
32760:	from all oif . [detached] lookup 5
32761:	from all oif ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ [detached] lookup 5
32762:	from all iif . [detached] lookup 5
32763:	from all iif abcdefghijklmno [detached] lookup 5
32764:	from all iif é [detached] lookup 5
32765:	from all iif ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ [detached] lookup 5
32766:	from all lookup main
32767:	from all lookup default
$ ip rule show iif "$(printf '\377\377\377\377\377')"
32765:	from all iif ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ [detached] lookup 5
$ ip rule show oif abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "oif" not a valid ifname
? 255
$ ip rule del iif "$(printf '\377\377\377\377\377')"
$ ip rule del iif abcdefghijklmno
$ ip rule
0:	from all lookup local
32760:	from all oif . [detached] lookup 5
32761:	from all oif ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ [detached] lookup 5
32762:	from all iif . [detached] lookup 5
32764:	from all iif é [detached] lookup 5
32766:	from all lookup main
32767:	from all lookup default
