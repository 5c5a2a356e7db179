# The device of a list of routers and of prefixes.
$ ip tunnel prl dev "$(printf '\377\377\377\377\377')"
! ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: ioctl 0 failed: Inappropriate ioctl for device
? 1
$ ip tunnel prl dev é
! é: ioctl 0 failed: Inappropriate ioctl for device
? 1
$ ip tunnel prl dev abcdefghijklmno
! abcdefghijklmno: ioctl 0 failed: Inappropriate ioctl for device
? 1
$ ip tunnel prl dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel prl dev abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel prl dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel prl dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel prl dev ''
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel prl dev 'a b'
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel prl dev a/b
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel prl dev .
! .: ioctl 0 failed: Inappropriate ioctl for device
? 1
$ ip tunnel prl prl-default 192.0.2.1 dev "$(printf '\377\377\377\377\377')"
! ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: ioctl 89f5 failed: No such device
? 1
$ ip tunnel prl prl-default 192.0.2.1 dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel prl prl-default 192.0.2.1 dev ''
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel 6rd 6rd-reset dev "$(printf '\377\377\377\377\377')"
! ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: ioctl 89fa failed: No such device
? 1
$ ip tunnel 6rd 6rd-reset dev abcdefghijklmno
! abcdefghijklmno: ioctl 89fa failed: No such device
? 1
$ ip tunnel 6rd 6rd-reset dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel 6rd 6rd-reset dev abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel 6rd 6rd-reset dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel 6rd 6rd-reset dev ''
! Error: argument "" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel 6rd 6rd-reset dev 'a b'
! Error: argument "a b" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel 6rd 6rd-reset dev a/b
! Error: argument "a/b" is wrong: "dev" not a valid ifname
? 255
$ ip tunnel 6rd 6rd-reset dev .
! .: ioctl 89fa failed: No such device
? 1
