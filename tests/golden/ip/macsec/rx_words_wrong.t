#! needs vm
# What may stand behind a channel.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec add ms0 rx sci 1 port 2
! macsec: unknown command "port"?
! Usage: …
? 255
$ ip macsec add ms0 rx sci 1 on off
! Error: either "on/off" is duplicate, or "off" is garbage.
? 255
$ ip macsec add ms0 rx sci 1 on sa 0 pn 1 key 01 81818181818181818181818181818181
! macsec: unknown command "sa"?
! Usage: …
? 255
$ ip macsec add ms0 rx sci 1 pn 1
! macsec: unknown command "pn"?
! Usage: …
? 255
$ ip macsec add ms0 rx sci 1 sa
! Command line is not complete. Try option "help"
? 255
$ ip macsec add ms0 rx sci 1 sa 0
! cannot create SA without key
? 1
$ ip macsec set ms0 rx sci 1
! RTNETLINK answers: No such device
? 2
$ ip macsec del ms0 rx sci 1 x
! RTNETLINK answers: No such device
? 2
$ ip macsec del ms0 rx x
! Error: argument "x" is wrong: expected sci, port, or address
? 255
$ ip macsec add ms0 rx sci 1
$ ip macsec add ms0 rx sci 1
! RTNETLINK answers: File exists
? 2
