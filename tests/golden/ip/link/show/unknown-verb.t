$ ip link bogus
! Command "bogus" is unknown, try "ip link help".
? 255
$ ip link v0
! Command "v0" is unknown, try "ip link help".
? 255
$ ip link showw
! Command "showw" is unknown, try "ip link help".
? 255
$ ip link adds
! Command "adds" is unknown, try "ip link help".
? 255
$ ip linkk
! Object "linkk" is unknown, try "ip help".
? 1
