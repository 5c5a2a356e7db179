$ ip vrf identify x
! Error: argument "x" is wrong: Invalid pid
! ␤
? 255
$ ip vrf identify -1
! Error: argument "-1" is wrong: Invalid pid
! ␤
? 255
$ ip vrf identify ""
! Error: argument "" is wrong: Invalid pid
! ␤
? 255
$ ip vrf identify 99999999
! Failed to lookup vrf association: No such file or directory
? 1
$ ip vrf identify 1 2
! Error: argument "2" is wrong: Extra arguments specified
! ␤
? 255
$ ip vrf identify 0
! Failed to lookup vrf association: No such file or directory
? 1
$ ip vrf identify 1x
! Error: argument "1x" is wrong: Invalid pid
! ␤
? 255
$ ip vrf identify 99999999999
! Error: argument "99999999999" is wrong: Invalid pid
! ␤
? 255
