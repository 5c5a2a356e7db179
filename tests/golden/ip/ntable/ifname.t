# Devices and tables that are named.
$ ip ntable show dev "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "DEV" is invalid
? 255
$ ip ntable show dev é
! Error: argument "é" is wrong: "DEV" is invalid
? 255
$ ip ntable show dev abcdefghijklmno
! Error: argument "abcdefghijklmno" is wrong: "DEV" is invalid
? 255
$ ip ntable show dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "DEV" is invalid
? 255
$ ip ntable show dev abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: "DEV" is invalid
? 255
$ ip ntable show dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "DEV" is invalid
? 255
$ ip ntable show dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "DEV" is invalid
? 255
$ ip ntable show dev ''
! Error: argument "" is wrong: "DEV" is invalid
? 255
$ ip ntable show dev 'a b'
! Error: argument "a b" is wrong: "DEV" is invalid
? 255
$ ip ntable show dev a/b
! Error: argument "a/b" is wrong: "DEV" is invalid
? 255
$ ip ntable show dev .
! Error: argument "." is wrong: "DEV" is invalid
? 255
$ ip ntable show name "$(printf '\377\377\377\377\377')"
$ ip ntable show name abcdefghijklmnop
$ ip ntable show name ''
$ ip ntable change name "$(printf '\377\377\377\377\377')" queue 8
! RTNETLINK answers: No such file or directory
? 2
$ ip ntable change name aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd queue 8
! RTNETLINK answers: No such file or directory
? 2
$ ip ntable change name '' queue 8
! RTNETLINK answers: No such file or directory
? 2
