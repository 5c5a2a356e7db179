# Devices that are named.
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev é
! Cannot find device "é"
? 1
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev abcdefghijklmno
! Cannot find device "abcdefghijklmno"
? 1
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev abcdefghijklmné
! Cannot find device "abcdefghijklmné"
? 1
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev ''
! Cannot find device ""
? 1
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev 'a b'
! Cannot find device "a b"
? 1
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev a/b
! Cannot find device "a/b"
? 1
$ ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:09 dev .
! Cannot find device "."
? 1
$ ip neigh show dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip neigh show dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip neigh show dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip neigh show dev ''
! Cannot find device ""
? 1
$ ip neigh show dev 'a b'
! Cannot find device "a b"
? 1
$ ip neigh show dev a/b
! Cannot find device "a/b"
? 1
$ ip neigh show dev .
! Cannot find device "."
? 1
$ ip neigh flush dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip neigh flush dev ''
! Cannot find device ""
? 1
$ ip neigh get 10.0.0.1 dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip neigh get 10.0.0.1 dev ''
! Cannot find device ""
? 1
