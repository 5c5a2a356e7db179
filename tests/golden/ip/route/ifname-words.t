# Names of tables, protocols, scopes and types that there are none of.
$ ip link set lo up
$ ip route add 10.0.0.0/8 dev lo table "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "table" value is invalid
! ␤
? 255
$ ip route add 10.0.0.0/8 dev lo table é
! Error: argument "é" is wrong: "table" value is invalid
! ␤
? 255
$ ip route add 10.0.0.0/8 dev lo table abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "table" value is invalid
! ␤
? 255
$ ip route add 10.0.0.0/8 dev lo table ''
! Error: argument "" is wrong: "table" value is invalid
! ␤
? 255
$ ip route add 10.0.0.0/8 dev lo table 'a b'
! Error: argument "a b" is wrong: "table" value is invalid
! ␤
? 255
$ ip route add 10.0.0.0/8 dev lo table .
! Error: argument "." is wrong: "table" value is invalid
! ␤
? 255
$ ip route add 10.0.0.0/8 dev lo proto "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip route add 10.0.0.0/8 dev lo proto é
! Error: argument "é" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip route add 10.0.0.0/8 dev lo proto ''
! Error: argument "" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip route add 10.0.0.0/8 dev lo proto 'a b'
! Error: argument "a b" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip route add 10.0.0.0/8 dev lo scope "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: invalid "scope" value
! ␤
? 255
$ ip route add 10.0.0.0/8 dev lo scope ''
! Error: argument "" is wrong: invalid "scope" value
! ␤
? 255
$ ip route show table "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: table id value is invalid
! ␤
? 255
$ ip route show table aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: table id value is invalid
! ␤
? 255
$ ip route show table ''
! Error: argument "" is wrong: table id value is invalid
! ␤
? 255
$ ip route show proto "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: invalid "protocol"
! ␤
? 255
$ ip route show proto ''
! Error: argument "" is wrong: invalid "protocol"
! ␤
? 255
