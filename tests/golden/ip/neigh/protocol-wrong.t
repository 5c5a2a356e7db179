# Makers that are none; pro is proxy.
$ ip neigh add 10.0.0.27 protocol x dev lo
! Error: argument "x" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip neigh add 10.0.0.27 protocol 256 dev lo
! Error: argument "256" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip neigh add 10.0.0.27 protocol
! Command line is not complete. Try option "help"
? 255
$ ip neigh add 10.0.0.31 pro 5 dev lo
! Error: duplicate "address": "5" is the second value.
? 255
$ ip neigh show protocol x
! Error: argument "x" is wrong: invalid "protocol"
! ␤
? 255
$ ip neigh show protocol
! Command line is not complete. Try option "help"
? 255
