# Devices that are named.
$ ip route add 10.0.0.0/8 dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip route add 10.0.0.0/8 dev é
! Cannot find device "é"
? 1
$ ip route add 10.0.0.0/8 dev abcdefghijklmno
! Cannot find device "abcdefghijklmno"
? 1
$ ip route add 10.0.0.0/8 dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip route add 10.0.0.0/8 dev abcdefghijklmné
! Cannot find device "abcdefghijklmné"
? 1
$ ip route add 10.0.0.0/8 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip route add 10.0.0.0/8 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip route add 10.0.0.0/8 dev ''
! Cannot find device ""
? 1
$ ip route add 10.0.0.0/8 dev 'a b'
! Cannot find device "a b"
? 1
$ ip route add 10.0.0.0/8 dev a/b
! Cannot find device "a/b"
? 1
$ ip route add 10.0.0.0/8 dev .
! Cannot find device "."
? 1
$ ip route show dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip route show dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip route show dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip route show dev ''
! Cannot find device ""
? 1
$ ip route show dev a/b
! Cannot find device "a/b"
? 1
$ ip route get 10.0.0.1 oif "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip route get 10.0.0.1 oif abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip route get 10.0.0.1 oif ''
! Cannot find device ""
? 1
$ ip route get 10.0.0.1 from 10.0.0.2 iif "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip route get 10.0.0.1 from 10.0.0.2 iif abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 1
$ ip route get 10.0.0.1 from 10.0.0.2 iif ''
! Cannot find device ""
? 1
