# Devices that are named.
$ ip mroute show iif "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip mroute show iif é
! Cannot find device "é"
? 1
$ ip mroute show iif abcdefghijklmno
! Cannot find device "abcdefghijklmno"
? 1
$ ip mroute show iif abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip mroute show iif abcdefghijklmné
! Cannot find device "abcdefghijklmné"
? 1
$ ip mroute show iif "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip mroute show iif aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip mroute show iif ''
! Cannot find device ""
? 1
$ ip mroute show iif 'a b'
! Cannot find device "a b"
? 1
$ ip mroute show iif a/b
! Cannot find device "a/b"
? 1
$ ip mroute show iif .
! Cannot find device "."
? 1
