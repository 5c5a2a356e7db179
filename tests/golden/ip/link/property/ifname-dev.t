# The device may be named by an alternative name; a word that cannot be one is refused.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link property add dev "$(printf '\377\377\377\377\377')" altname x0
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip link property add dev é altname x0
! Cannot find device "é"
? 1
$ ip link property add dev abcdefghijklmno altname x0
! Cannot find device "abcdefghijklmno"
? 1
$ ip link property add dev abcdefghijklmnop altname x0
! Cannot find device "abcdefghijklmnop"
? 1
$ ip link property add dev abcdefghijklmné altname x0
! Cannot find device "abcdefghijklmné"
? 1
$ ip link property add dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)" altname x0
! Cannot find device "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩"
? 1
$ ip link property add dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd altname x0
! Cannot find device "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd"
? 1
$ ip link property add dev '' altname x0
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip link property add dev 'a b' altname x0
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip link property add dev a/b altname x0
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip link property add dev . altname x0
! Cannot find device "."
? 1
$ ip link property del dev '' altname x0
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip link property del dev 'a b' altname x0
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip link property del dev a/b altname x0
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip link property del dev . altname x0
! Cannot find device "."
? 1
