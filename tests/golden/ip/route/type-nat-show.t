$ ip link set lo up
$ ip route show type nat
$ ip route show type xresolve
$ ip route show type nosuch
! Error: argument "nosuch" is wrong: node type value is invalid
! ␤
? 255
$ ip route show type
! Command line is not complete. Try option "help"
? 255
$ ip route show type 1
$ ip route show type 300
! Error: argument "300" is wrong: node type value is invalid
! ␤
? 255
