# A device that is named: a name that is none, and one that is not there.
$ ip link set "$(printf '\377\377\377\377\377')" up
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip link set é up
! Cannot find device "é"
? 1
$ ip link set abcdefghijklmno up
! Cannot find device "abcdefghijklmno"
? 1
$ ip link set abcdefghijklmnop up
! Cannot find device "abcdefghijklmnop"
? 1
$ ip link set abcdefghijklmné up
! Cannot find device "abcdefghijklmné"
? 1
$ ip link set "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" up
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip link set aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd up
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip link set '' up
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip link set 'a b' up
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip link set a/b up
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip link set . up
! Cannot find device "."
? 1
$ ip link set dev '' up
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip link set dev 'a b' up
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip link set dev a/b up
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip link set dev . up
! Cannot find device "."
? 1
