# Ranges that are none.
$ ip rule add uidrange
! Command line is not complete. Try option "help"
? 255
$ ip rule add uidrange 5
! Error: argument "5" is wrong: invalid UID range
! ␤
? 255
$ ip rule add uidrange 5-
! Error: argument "5-" is wrong: invalid UID range
! ␤
? 255
$ ip rule add uidrange 5-x
! Error: argument "5-x" is wrong: invalid UID range
! ␤
? 255
$ ip rule add uidrange 10-5 table 100
! Error: Invalid uid range.
? 2
$ ip rule show uidrange 1
! Error: argument "1" is wrong: invalid UID range
! ␤
? 255
