# A group by a name that is none.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link set v0 group "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Invalid "group" value
! ␤
? 255
$ ip link set v0 group é
! Error: argument "é" is wrong: Invalid "group" value
! ␤
? 255
$ ip link set v0 group aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: Invalid "group" value
! ␤
? 255
$ ip link set v0 group ''
! Error: argument "" is wrong: Invalid "group" value
! ␤
? 255
$ ip link set v0 group 'a b'
! Error: argument "a b" is wrong: Invalid "group" value
! ␤
? 255
$ ip link set v0 group .
! Error: argument "." is wrong: Invalid "group" value
! ␤
? 255
