#! needs vm
# A word cut short is taken with a warning; what follows is passed over.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec offload ms0 off
$ ip macsec o ms0 of more
! WARNING: 'of' matches 'off' by prefix.
! Matching by prefix is deprecated in this context, please use the full string.
$ ip macsec offload ms0 phy
! RTNETLINK answers: Operation not supported
? 2
$ ip macsec offload ms0 mac
! RTNETLINK answers: Operation not supported
? 2
$ ip macsec offload ms0 x
! Error: argument of "offload" must be one of "off", "phy", "mac", not "x"
! Usage: …
? 255
$ ip macsec offload ms0
! Usage: …
? 255
$ ip macsec offload
! Usage: …
? 255
$ ip macsec offload nope x
! Device "nope" does not exist.
? 1
$ ip macsec offload lo off
! RTNETLINK answers: No such device
? 2
