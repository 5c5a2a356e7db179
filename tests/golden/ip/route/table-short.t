# `all` and `cache` are spelled out.
$ ip route show table a
! Error: argument "a" is wrong: table id value is invalid
! ␤
? 255
$ ip route show table al
! Error: argument "al" is wrong: table id value is invalid
! ␤
? 255
$ ip route show table c
! Error: argument "c" is wrong: table id value is invalid
! ␤
? 255
$ ip route flush table cach
! Error: argument "cach" is wrong: table id value is invalid
! ␤
? 255
$ ip -6 route show table ca
! Error: argument "ca" is wrong: table id value is invalid
! ␤
? 255
$ ip route show table cache
