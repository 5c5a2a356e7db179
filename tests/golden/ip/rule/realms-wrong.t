# Realms that are none.
$ ip rule add realms
! Command line is not complete. Try option "help"
? 255
$ ip rule add realms x
! Error: argument "x" is wrong: invalid realms
! ␤
? 255
$ ip rule add realms 1/x
! Error: argument "1/x" is wrong: invalid realms
! ␤
? 255
$ ip rule add realms x/1
! Error: argument "x/1" is wrong: invalid realms
! ␤
? 255
$ ip rule add realms /1
! Error: argument "/1" is wrong: invalid realms
! ␤
? 255
$ ip rule add realms 1/70000
! Error: argument "1/70000" is wrong: invalid realms
! ␤
? 255
