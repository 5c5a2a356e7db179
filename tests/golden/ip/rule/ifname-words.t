# Names of tables and protocols that there are none of.
$ ip rule add table "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: invalid table ID
! ␤
? 255
$ ip rule add table é
! Error: argument "é" is wrong: invalid table ID
! ␤
? 255
$ ip rule add table ''
! Error: argument "" is wrong: invalid table ID
! ␤
? 255
$ ip rule add table 'a b'
! Error: argument "a b" is wrong: invalid table ID
! ␤
? 255
$ ip rule add protocol "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip rule add protocol ''
! Error: argument "" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip rule add goto "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: invalid target
! ␤
? 255
$ ip rule add goto ''
! Error: argument "" is wrong: invalid target
! ␤
? 255
$ ip rule show table "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: table id value is invalid
! ␤
? 255
$ ip rule show table ''
! Error: argument "" is wrong: table id value is invalid
! ␤
? 255
