# Devices that are named.
$ ip nexthop add id 1 dev "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop add id 1 dev é
! Error: argument "é" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop add id 1 dev abcdefghijklmno
! Error: argument "abcdefghijklmno" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop add id 1 dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop add id 1 dev abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop add id 1 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop add id 1 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop add id 1 dev ''
! Error: argument "" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop add id 1 dev 'a b'
! Error: argument "a b" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop add id 1 dev a/b
! Error: argument "a/b" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop add id 1 dev .
! Error: argument "." is wrong: Device does not exist
! ␤
? 255
$ ip nexthop show dev "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop show dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop show dev ''
! Error: argument "" is wrong: Device does not exist
! ␤
? 255
$ ip nexthop show vrf "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Invalid VRF
! ␤
? 255
$ ip nexthop show vrf abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: Invalid VRF
! ␤
? 255
$ ip nexthop show vrf ''
! Error: argument "" is wrong: Invalid VRF
! ␤
? 255
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type dummy
$ ip link set "$(printf '\377\377\377\377\377')" up
$ ip nexthop add id 1 dev "$(printf '\377\377\377\377\377')"
$ ip nexthop
id 1 dev ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ scope host·
