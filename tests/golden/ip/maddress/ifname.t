# Devices that are named.
$ ip maddr add 33:33:00:00:00:09 dev "$(printf '\377\377\377\377\377')"
! ioctl: No such device
? 1
$ ip maddr add 33:33:00:00:00:09 dev é
! ioctl: No such device
? 1
$ ip maddr add 33:33:00:00:00:09 dev abcdefghijklmno
! ioctl: No such device
? 1
$ ip maddr add 33:33:00:00:00:09 dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "dev" not a valid ifname
? 255
$ ip maddr add 33:33:00:00:00:09 dev abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: "dev" not a valid ifname
? 255
$ ip maddr add 33:33:00:00:00:09 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "dev" not a valid ifname
? 255
$ ip maddr add 33:33:00:00:00:09 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "dev" not a valid ifname
? 255
$ ip maddr add 33:33:00:00:00:09 dev ''
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip maddr add 33:33:00:00:00:09 dev 'a b'
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip maddr add 33:33:00:00:00:09 dev a/b
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip maddr add 33:33:00:00:00:09 dev .
! ioctl: No such device
? 1
$ ip maddr show dev "$(printf '\377\377\377\377\377')"
$ ip maddr show dev abcdefghijklmnop
$ ip maddr show dev ''
