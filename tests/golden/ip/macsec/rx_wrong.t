#! needs vm
# A channel is named by its identifier, or by port and address.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec add ms0 rx
! expected sci
! Usage: …
? 255
$ ip macsec add ms0 rx on
! Error: argument "on" is wrong: expected sci, port, or address
? 255
$ ip macsec add ms0 rx s 1
! Error: argument "s" is wrong: expected sci, port, or address
? 255
$ ip macsec add ms0 rx sci x
! Error: argument "x" is wrong: expected sci
? 255
$ ip macsec add ms0 rx sci fffffffffffffffff
! Error: argument "fffffffffffffffff" is wrong: expected sci
? 255
$ ip macsec add ms0 rx port 0
! Error: argument "0" is wrong: expected port != 0
? 255
$ ip macsec add ms0 rx port 65536
! Error: argument "65536" is wrong: expected port
? 255
$ ip macsec add ms0 rx port 1
! expected sci
! Usage: …
? 255
$ ip macsec add ms0 rx port 1 port 2
! expected sci
! Usage: …
? 255
$ ip macsec add ms0 rx port 1 sci 5
! Error: argument "sci" is wrong: expected address
? 255
$ ip macsec add ms0 rx port 1 on
! Error: argument "on" is wrong: expected sci, port, or address
? 255
$ ip macsec add ms0 rx port 1 address 02:zz
! "zz" is invalid lladdr.
! Error: argument "02" is wrong: expected lladdr
? 255
$ ip macsec add ms0 rx address 02:00 sci 5
! Error: argument "sci" is wrong: expected port
? 255
$ ip macsec add ms0 rx address 02:00
! expected sci
! Usage: …
? 255
