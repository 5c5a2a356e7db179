# Devices that are named.
$ bridge vlan show dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge vlan show dev é
! Cannot find device "é"
? 255
$ bridge vlan show dev abcdefghijklmno
! Cannot find device "abcdefghijklmno"
? 255
$ bridge vlan show dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 255
$ bridge vlan show dev abcdefghijklmné
! Cannot find device "abcdefghijklmné"
? 255
$ bridge vlan show dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge vlan show dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 255
$ bridge vlan show dev ''
! Cannot find device ""
? 255
$ bridge vlan show dev 'a b'
! Cannot find device "a b"
? 255
$ bridge vlan show dev a/b
! Cannot find device "a/b"
? 255
$ bridge vlan show dev .
! Cannot find device "."
? 255
$ bridge vlan add vid 5 dev "$(printf '\377\377\377\377\377')"
! Cannot find bridge device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge vlan add vid 5 dev abcdefghijklmnop
! Cannot find bridge device "abcdefghijklmnop"
? 255
$ bridge vlan add vid 5 dev ''
! Cannot find bridge device ""
? 255
$ bridge vlan global show dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge vlan global show dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 255
$ bridge vlan global show dev ''
! Cannot find device ""
? 255
