$ ip route flush
! "ip route flush" requires arguments.
? 1
$ ip route flush foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip route flush dev nosuch
! Cannot find device "nosuch"
? 1
$ ip route flush table nosuch
! Error: argument "nosuch" is wrong: table id value is invalid
! ␤
? 255
$ ip route flush proto nosuch
! Error: argument "nosuch" is wrong: invalid "protocol"
! ␤
? 255
$ ip route flush root
! Command line is not complete. Try option "help"
? 255
$ ip -6 route flush
! "ip route flush" requires arguments.
? 1
