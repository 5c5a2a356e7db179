# An index is read up to the first other character.
$ ip link add b0 index 70x type bridge
$ ip -br link show b0 | cut -c1-3
b0·
$ ip link add b1 index 0 type bridge
! Error: argument "0" is wrong: Invalid "index" value
? 255
$ ip link add b1 index x type bridge
! Error: argument "x" is wrong: Invalid "index" value
? 255
$ ip link add b1 index -5 type bridge
! Error: argument "-5" is wrong: Invalid "index" value
? 255
$ ip link add b1 index '' type bridge
! Error: argument "" is wrong: Invalid "index" value
? 255
$ ip link set b0 index 5x
! index can be used only when creating devices or when moving device to another netns.
? 255
