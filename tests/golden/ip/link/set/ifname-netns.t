# A namespace by a name that is none.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link set v0 netns "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link set v0 netns é
! Error: argument "é" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link set v0 netns aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link set v0 netns ''
! Error: argument "" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link set v0 netns 'a b'
! Error: argument "a b" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link set v0 netns a/b
! Error: argument "a/b" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link set v0 netns .
! Error: argument "." is wrong: Invalid "netns" value
! ␤
? 255
