# Ports that are named.
$ bridge link show dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge link show dev é
! Cannot find device "é"
? 255
$ bridge link show dev abcdefghijklmno
! Cannot find device "abcdefghijklmno"
? 255
$ bridge link show dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 255
$ bridge link show dev abcdefghijklmné
! Cannot find device "abcdefghijklmné"
? 255
$ bridge link show dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge link show dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 255
$ bridge link show dev ''
! Cannot find device ""
? 255
$ bridge link show dev 'a b'
! Cannot find device "a b"
? 255
$ bridge link show dev a/b
! Cannot find device "a/b"
? 255
$ bridge link show dev .
! Cannot find device "."
? 255
$ bridge link set dev "$(printf '\377\377\377\377\377')" cost 5
! Cannot find bridge device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge link set dev abcdefghijklmnop cost 5
! Cannot find bridge device "abcdefghijklmnop"
? 255
$ bridge link set dev '' cost 5
! Cannot find bridge device ""
? 255
$ bridge link set dev a/b cost 5
! Cannot find bridge device "a/b"
? 255
