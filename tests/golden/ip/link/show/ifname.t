# Devices that are named.
$ ip link show "$(printf '\377\377\377\377\377')"
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
? 1
$ ip link show é
! Device "é" does not exist.
? 1
$ ip link show abcdefghijklmno
! Device "abcdefghijklmno" does not exist.
? 1
$ ip link show abcdefghijklmnop
! Device "abcdefghijklmnop" does not exist.
? 1
$ ip link show abcdefghijklmné
! Device "abcdefghijklmné" does not exist.
? 1
$ ip link show "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
? 1
$ ip link show aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" does not exist.
? 1
$ ip link show ''
! Device "" does not exist.
? 1
$ ip link show 'a b'
! Device "a b" does not exist.
? 1
$ ip link show a/b
! Device "a/b" does not exist.
? 1
$ ip link show .
! Device "." does not exist.
? 1
$ ip link show dev "$(printf '\377\377\377\377\377')"
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
? 1
$ ip link show dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" does not exist.
? 1
$ ip link show dev ''
! Device "" does not exist.
? 1
$ ip link show dev 'a b'
! Device "a b" does not exist.
? 1
$ ip link show dev a/b
! Device "a/b" does not exist.
? 1
$ ip link show dev .
! Device "." does not exist.
? 1
