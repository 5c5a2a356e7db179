$ ip link add b0 index 0x20 address 02:00:00:00:00:01 type bridge
! Error: argument "0x20" is wrong: Invalid "index" value
? 255
$ ip link show b0
! Device "b0" does not exist.
? 1
$ ip link add b1 index 0 type bridge
! Error: argument "0" is wrong: Invalid "index" value
? 255
$ ip link add b1 index x type bridge
! Error: argument "x" is wrong: Invalid "index" value
? 255
$ ip link add b1 index -1 type bridge
! Error: argument "-1" is wrong: Invalid "index" value
? 255
$ ip link add b1 index 20 index 21 type bridge
! Error: duplicate "index": "21" is the second value.
? 255
$ ip link add b1 index 32 type bridge
