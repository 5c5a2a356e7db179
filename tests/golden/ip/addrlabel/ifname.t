# Devices that are named.
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev é
! Error: argument "é" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev abcdefghijklmno
! Error: argument "abcdefghijklmno" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev ''
! Error: argument "" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev 'a b'
! Error: argument "a b" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev a/b
! Error: argument "a/b" is wrong: dev is invalid
! ␤
? 255
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev .
! Error: argument "." is wrong: dev is invalid
! ␤
? 255
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type dummy
$ ip addrlabel add prefix 2001:db8::/64 label 9 dev "$(printf '\377\377\377\377\377')"
$ ip addrlabel show dev lo; ip addrlabel | grep -a dev
prefix 2001:db8::/64 dev ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ label 9·
! "ip addrlabel show" does not take any arguments.
