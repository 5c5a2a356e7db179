# Devices that are named.
$ ip macsec show "$(printf '\377\377\377\377\377')"
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
? 1
$ ip macsec show é
! Device "é" does not exist.
? 1
$ ip macsec show abcdefghijklmno
! Device "abcdefghijklmno" does not exist.
? 1
$ ip macsec show abcdefghijklmnop
! Device "abcdefghijklmnop" does not exist.
? 1
$ ip macsec show abcdefghijklmné
! Device "abcdefghijklmné" does not exist.
? 1
$ ip macsec show "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
? 1
$ ip macsec show aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" does not exist.
? 1
$ ip macsec show ''
! Device "" does not exist.
? 1
$ ip macsec show 'a b'
! Device "a b" does not exist.
? 1
$ ip macsec show a/b
! Device "a/b" does not exist.
? 1
$ ip macsec show .
! Device "." does not exist.
? 1
$ ip macsec add "$(printf '\377\377\377\377\377')" tx sa 0 pn 1 on key 00 00112233445566778899001122334455
! Device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" does not exist.
? 1
$ ip macsec add abcdefghijklmnop tx sa 0 pn 1 on key 00 00112233445566778899001122334455
! Device "abcdefghijklmnop" does not exist.
? 1
$ ip macsec add '' tx sa 0 pn 1 on key 00 00112233445566778899001122334455
! Device "" does not exist.
? 1
$ ip macsec add a/b tx sa 0 pn 1 on key 00 00112233445566778899001122334455
! Device "a/b" does not exist.
? 1
