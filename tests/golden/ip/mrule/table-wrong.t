# Tables that are none.
$ ip mrule add table x
! Error: argument "x" is wrong: invalid table ID
! ␤
? 255
$ ip mrule add table
! Command line is not complete. Try option "help"
? 255
$ ip mrule show table x
! Error: argument "x" is wrong: table id value is invalid
! ␤
? 255
$ ip mrule show table all
! Error: argument "all" is wrong: table id value is invalid
! ␤
? 255
