# Names in filters.
$ ip link show master "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Device does not exist
! ␤
? 255
$ ip link show master abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: Device does not exist
! ␤
? 255
$ ip link show master ''
! Error: argument "" is wrong: Device does not exist
! ␤
? 255
$ ip link show master a/b
! Error: argument "a/b" is wrong: Device does not exist
! ␤
? 255
$ ip link show vrf "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Not a valid VRF name
! ␤
? 255
$ ip link show vrf abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: Not a valid VRF name
! ␤
? 255
$ ip link show vrf ''
! Error: argument "" is wrong: Not a valid VRF name
! ␤
? 255
$ ip link show vrf a/b
! Error: argument "a/b" is wrong: Not a valid VRF name
! ␤
? 255
$ ip link show type "$(printf '\377\377\377\377\377')"
$ ip link show type abcdefghijklmnop
$ ip link show type ''
$ ip link show group "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Invalid "group" value
! ␤
? 255
$ ip link show group abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: Invalid "group" value
! ␤
? 255
$ ip link show group ''
! Error: argument "" is wrong: Invalid "group" value
! ␤
? 255
