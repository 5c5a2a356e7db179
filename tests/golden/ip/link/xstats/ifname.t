# Devices that are named.
$ ip link xstats type bridge dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip link xstats type bridge dev é
! Cannot find device "é"
? 1
$ ip link xstats type bridge dev abcdefghijklmno
! Cannot find device "abcdefghijklmno"
? 1
$ ip link xstats type bridge dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip link xstats type bridge dev abcdefghijklmné
! Cannot find device "abcdefghijklmné"
? 1
$ ip link xstats type bridge dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip link xstats type bridge dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip link xstats type bridge dev ''
! Cannot find device ""
? 1
$ ip link xstats type bridge dev 'a b'
! Cannot find device "a b"
? 1
$ ip link xstats type bridge dev a/b
! Cannot find device "a/b"
? 1
$ ip link xstats type bridge dev .
! Cannot find device "."
? 1
$ ip link afstats dev "$(printf '\377\377\377\377\377')"
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
$ ip link afstats dev é
! Device "é" does not exist.
$ ip link afstats dev abcdefghijklmno
! Device "abcdefghijklmno" does not exist.
$ ip link afstats dev abcdefghijklmnop
! Device "abcdefghijklmnop" does not exist.
$ ip link afstats dev abcdefghijklmné
! Device "abcdefghijklmné" does not exist.
$ ip link afstats dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
$ ip link afstats dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" does not exist.
$ ip link afstats dev ''
! Device "" does not exist.
$ ip link afstats dev 'a b'
! Device "a b" does not exist.
$ ip link afstats dev a/b
! Device "a/b" does not exist.
$ ip link afstats dev .
! Device "." does not exist.
