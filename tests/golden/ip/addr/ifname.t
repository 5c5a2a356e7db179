# Devices that are named.
$ ip addr add 10.0.0.1/8 dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip addr add 10.0.0.1/8 dev é
! Cannot find device "é"
? 1
$ ip addr add 10.0.0.1/8 dev abcdefghijklmno
! Cannot find device "abcdefghijklmno"
? 1
$ ip addr add 10.0.0.1/8 dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip addr add 10.0.0.1/8 dev abcdefghijklmné
! Cannot find device "abcdefghijklmné"
? 1
$ ip addr add 10.0.0.1/8 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip addr add 10.0.0.1/8 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip addr add 10.0.0.1/8 dev ''
! Cannot find device ""
? 1
$ ip addr add 10.0.0.1/8 dev 'a b'
! Cannot find device "a b"
? 1
$ ip addr add 10.0.0.1/8 dev a/b
! Cannot find device "a/b"
? 1
$ ip addr add 10.0.0.1/8 dev .
! Cannot find device "."
? 1
$ ip addr show dev "$(printf '\377\377\377\377\377')"
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
? 1
$ ip addr show dev abcdefghijklmnop
! Device "abcdefghijklmnop" does not exist.
? 1
$ ip addr show dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" does not exist.
? 1
$ ip addr show dev ''
! Device "" does not exist.
? 1
$ ip addr show dev 'a b'
! Device "a b" does not exist.
? 1
$ ip addr show dev a/b
! Device "a/b" does not exist.
? 1
$ ip addr show dev .
! Device "." does not exist.
? 1
$ ip addr flush dev "$(printf '\377\377\377\377\377')"
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
? 1
$ ip addr flush dev abcdefghijklmnop
! Device "abcdefghijklmnop" does not exist.
? 1
