# Devices that are named.
$ bridge fdb show dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge fdb show dev é
! Cannot find device "é"
? 255
$ bridge fdb show dev abcdefghijklmno
! Cannot find device "abcdefghijklmno"
? 255
$ bridge fdb show dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 255
$ bridge fdb show dev abcdefghijklmné
! Cannot find device "abcdefghijklmné"
? 255
$ bridge fdb show dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge fdb show dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 255
$ bridge fdb show dev ''
! Cannot find device ""
? 255
$ bridge fdb show dev 'a b'
! Cannot find device "a b"
? 255
$ bridge fdb show dev a/b
! Cannot find device "a/b"
? 255
$ bridge fdb show dev .
! Cannot find device "."
? 255
$ bridge fdb show br "$(printf '\377\377\377\377\377')"
! Cannot find bridge device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge fdb show br abcdefghijklmnop
! Cannot find bridge device "abcdefghijklmnop"
? 255
$ bridge fdb show br aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find bridge device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 255
$ bridge fdb show br ''
! Cannot find bridge device ""
? 255
$ bridge fdb show brport "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge fdb show brport abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 255
$ bridge fdb show brport ''
! Cannot find device ""
? 255
$ bridge fdb add 02:00:00:00:00:09 dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge fdb add 02:00:00:00:00:09 dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 255
$ bridge fdb add 02:00:00:00:00:09 dev ''
! Cannot find device ""
? 255
$ bridge fdb get 02:00:00:00:00:09 br "$(printf '\377\377\377\377\377')"
! Cannot find bridge device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge fdb get 02:00:00:00:00:09 br abcdefghijklmnop
! Cannot find bridge device "abcdefghijklmnop"
? 255
$ bridge fdb get 02:00:00:00:00:09 br ''
! Cannot find bridge device ""
? 255
