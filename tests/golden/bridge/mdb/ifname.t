# Devices that are named.
$ bridge mdb show dev "$(printf '\377\377\377\377\377')"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge mdb show dev é
! Cannot find device "é"
? 255
$ bridge mdb show dev abcdefghijklmno
! Cannot find device "abcdefghijklmno"
? 255
$ bridge mdb show dev abcdefghijklmnop
! Cannot find device "abcdefghijklmnop"
? 255
$ bridge mdb show dev abcdefghijklmné
! Cannot find device "abcdefghijklmné"
? 255
$ bridge mdb show dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge mdb show dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 255
$ bridge mdb show dev ''
! Cannot find device ""
? 255
$ bridge mdb show dev 'a b'
! Cannot find device "a b"
? 255
$ bridge mdb show dev a/b
! Cannot find device "a/b"
? 255
$ bridge mdb show dev .
! Cannot find device "."
? 255
$ bridge mdb add dev "$(printf '\377\377\377\377\377')" port p0 grp 239.1.1.1
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 255
$ bridge mdb add dev abcdefghijklmnop port p0 grp 239.1.1.1
! Cannot find device "abcdefghijklmnop"
? 255
$ bridge mdb add dev '' port p0 grp 239.1.1.1
! Cannot find device ""
? 255
