# Scopes that are none.
$ ip addr show scope foo
! Error: argument "foo" is wrong: invalid "scope"
! ␤
? 255
$ ip addr show scope
! Command line is not complete. Try option "help"
? 255
$ ip addr show scope 256
! Error: argument "256" is wrong: invalid "scope"
! ␤
? 255
$ ip addr show scope -1
! Error: argument "-1" is wrong: invalid "scope"
! ␤
? 255
$ ip addr show scope ''
! Error: argument "" is wrong: invalid "scope"
! ␤
? 255
$ ip addr show scope link scope
! Command line is not complete. Try option "help"
? 255
