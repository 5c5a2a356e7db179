#! needs qemu
# Devices that are named.
$ ip mptcp endpoint add 192.0.2.1 dev "$(printf '\377\377\377\377\377')"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: device does not exist
! ␤
? 255
$ ip mptcp endpoint add 192.0.2.1 dev é
! Error: argument "é" is wrong: device does not exist
! ␤
? 255
$ ip mptcp endpoint add 192.0.2.1 dev abcdefghijklmno
! Error: argument "abcdefghijklmno" is wrong: device does not exist
! ␤
? 255
$ ip mptcp endpoint add 192.0.2.1 dev abcdefghijklmnop
! Error: argument "abcdefghijklmnop" is wrong: invalid interface name
! ␤
? 255
$ ip mptcp endpoint add 192.0.2.1 dev abcdefghijklmné
! Error: argument "abcdefghijklmné" is wrong: invalid interface name
! ␤
? 255
$ ip mptcp endpoint add 192.0.2.1 dev "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! Error: argument "⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩" is wrong: invalid interface name
! ␤
? 255
$ ip mptcp endpoint add 192.0.2.1 dev aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! Error: argument "aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd" is wrong: invalid interface name
! ␤
? 255
$ ip mptcp endpoint add 192.0.2.1 dev ''
! Error: argument "" is wrong: invalid interface name
! ␤
? 255
$ ip mptcp endpoint add 192.0.2.1 dev 'a b'
! Error: argument "a b" is wrong: invalid interface name
! ␤
? 255
$ ip mptcp endpoint add 192.0.2.1 dev a/b
! Error: argument "a/b" is wrong: invalid interface name
! ␤
? 255
$ ip mptcp endpoint add 192.0.2.1 dev .
! Error: argument "." is wrong: device does not exist
! ␤
? 255
