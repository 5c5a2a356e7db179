$ ip link set lo up
$ ip route show iif lo
$ ip route show iif nosuch
! Cannot find device "nosuch"
? 1
$ ip route show iif
! Command line is not complete. Try option "help"
? 255
$ ip route show mark 3
$ ip route show mark 0xff
$ ip route show mark foo
! Error: argument "foo" is wrong: invalid mark value
? 255
$ ip route show mark
! Command line is not complete. Try option "help"
? 255
