# Devices that are named, and names that are bytes.
$ ip monitor dev "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev é
! Error: argument "é" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev abcdefghijklmno
! Error: argument "abcdefghijklmno" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev ''
! Error: argument "" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev 'a b'
! Error: argument "a b" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev a/b
! Error: argument "a/b" is wrong: Device does not exist
! ␤
? 255
$ ip monitor dev .
! Error: argument "." is wrong: Device does not exist
! ␤
? 255
$ events ip monitor link
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type dummy
$ ip link del "$(printf '\377\377\377\377\377')"
$ events
2: ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
Deleted 2: ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN group default·
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
