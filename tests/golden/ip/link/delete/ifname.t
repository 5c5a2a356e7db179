# Devices that are named.
$ ip link del "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip link del é
! Cannot find device "é"
? 1
$ ip link del abcdefghijklmno
! Cannot find device "abcdefghijklmno"
? 1
$ ip link del abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip link del abcdefghijklmné
! Cannot find device "abcdefghijklmné"
? 1
$ ip link del "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip link del aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip link del ''
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip link del 'a b'
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip link del a/b
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip link del .
! Cannot find device "."
? 1
