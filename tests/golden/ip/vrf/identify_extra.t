# More words are told of first.
$ ip vrf identify x y
! Error: argument "y" is wrong: Extra arguments specified
! ␤
? 255
$ ip vrf identify 1 2
! Error: argument "2" is wrong: Extra arguments specified
! ␤
? 255
$ ip vrf identify ''
! Error: argument "" is wrong: Invalid pid
! ␤
? 255
$ ip vrf identify x
! Error: argument "x" is wrong: Invalid pid
! ␤
? 255
$ ip vrf identify self name lo
! Error: argument "name" is wrong: Extra arguments specified
! ␤
? 255
