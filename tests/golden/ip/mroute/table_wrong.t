# Tables are spelled out.
$ ip mroute show table
! Command line is not complete. Try option "help"
? 255
$ ip mroute show table def
! Error: argument "def" is wrong: table id value is invalid
! ␤
? 255
$ ip mroute show table al
! Error: argument "al" is wrong: table id value is invalid
! ␤
? 255
$ ip mroute show table 99999999999
! Error: argument "99999999999" is wrong: table id value is invalid
! ␤
? 255
$ ip mroute show table -1
! Error: argument "-1" is wrong: table id value is invalid
! ␤
? 255
$ ip mroute show table ''
! Error: argument "" is wrong: table id value is invalid
! ␤
? 255
