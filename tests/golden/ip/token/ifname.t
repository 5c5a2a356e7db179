# Devices that are named.
$ ip token set ::1 dev "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::1 dev é
! Error: argument "é" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::1 dev abcdefghijklmno
! Error: argument "abcdefghijklmno" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::1 dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::1 dev abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::1 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::1 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::1 dev ''
! Error: argument "" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::1 dev 'a b'
! Error: argument "a b" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::1 dev a/b
! Error: argument "a/b" is wrong: dev is invalid
! ␤
? 255
$ ip token set ::1 dev .
! Error: argument "." is wrong: dev is invalid
! ␤
? 255
$ ip token get dev "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: dev is invalid
! ␤
? 255
$ ip token get dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: dev is invalid
! ␤
? 255
$ ip token get dev ''
! Error: argument "" is wrong: dev is invalid
! ␤
? 255
