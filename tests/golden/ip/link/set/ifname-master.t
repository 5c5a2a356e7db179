# A master that is named.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link set v0 master "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Device does not exist
! ␤
? 255
$ ip link set v0 master é
! Error: argument "é" is wrong: Device does not exist
! ␤
? 255
$ ip link set v0 master abcdefghijklmno
! Error: argument "abcdefghijklmno" is wrong: Device does not exist
! ␤
? 255
$ ip link set v0 master abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: Device does not exist
! ␤
? 255
$ ip link set v0 master abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: Device does not exist
! ␤
? 255
$ ip link set v0 master "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Device does not exist
! ␤
? 255
$ ip link set v0 master aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: Device does not exist
! ␤
? 255
$ ip link set v0 master ''
! Error: argument "" is wrong: Device does not exist
! ␤
? 255
$ ip link set v0 master 'a b'
! Error: argument "a b" is wrong: Device does not exist
! ␤
? 255
$ ip link set v0 master a/b
! Error: argument "a/b" is wrong: Device does not exist
! ␤
? 255
$ ip link set v0 master .
! Error: argument "." is wrong: Device does not exist
! ␤
? 255
