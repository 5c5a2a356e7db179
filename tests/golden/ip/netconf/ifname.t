# Devices that are named.
$ ip netconf show dev "$(printf '\377\377\377\377\377')"
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
? 1
$ ip netconf show dev é
! Device "é" does not exist.
? 1
$ ip netconf show dev abcdefghijklmno
! Device "abcdefghijklmno" does not exist.
? 1
$ ip netconf show dev abcdefghijklmnop
! Device "abcdefghijklmnop" does not exist.
? 1
$ ip netconf show dev abcdefghijklmné
! Device "abcdefghijklmné" does not exist.
? 1
$ ip netconf show dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
? 1
$ ip netconf show dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" does not exist.
? 1
$ ip netconf show dev ''
! Device "" does not exist.
? 1
$ ip netconf show dev 'a b'
! Device "a b" does not exist.
? 1
$ ip netconf show dev a/b
! Device "a/b" does not exist.
? 1
$ ip netconf show dev .
! Device "." does not exist.
? 1
