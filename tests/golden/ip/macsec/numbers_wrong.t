#! needs vm
# Packet numbers begin at 1, and an option is given once.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec add ms0 tx sa 0 pn 0
! Error: argument "0" is wrong: expected pn != 0
? 255
$ ip macsec add ms0 tx sa 0 pn x
! Error: argument "x" is wrong: expected pn
? 255
$ ip macsec add ms0 tx sa 0 pn 4294967296
! Error: argument "4294967296" is wrong: expected pn
? 255
$ ip macsec add ms0 tx sa 0 pn
! Command line is not complete. Try option "help"
? 255
$ ip macsec add ms0 tx sa 0 pn 1 pn 2
! Error: either "pn" is duplicate, or "pn" is garbage.
? 255
$ ip macsec add ms0 tx sa 0 pn 1 xpn 2
! Error: either "xpn" is duplicate, or "xpn" is garbage.
? 255
$ ip macsec add ms0 tx sa 0 xpn 18446744073709551616
! Error: argument "18446744073709551616" is wrong: expected pn
? 255
$ ip macsec add ms0 tx sa 0 on off
! Error: either "on/off" is duplicate, or "off" is garbage.
? 255
$ ip macsec add ms0 tx sa 0 p 1
! macsec: unknown command "p"?
! Usage: …
? 255
$ ip macsec add ms0 tx sa 0 help
! macsec: unknown command "help"?
! Usage: …
? 255
