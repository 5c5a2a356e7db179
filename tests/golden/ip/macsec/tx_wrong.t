#! needs vm
# Nothing is sent of these.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec add ms0 tx sa 0
! cannot create SA without key
? 1
$ ip macsec add ms0 tx sa 0 key 01 81818181818181818181818181818181
! must specify a packet number != 0
? 1
$ ip macsec add ms0 tx sa 0 pn 1 key 01 ""
! cannot create SA without key
? 1
$ ip macsec add ms0 tx sa 4 pn 1 key 01 81818181818181818181818181818181
! Error: argument "4" is wrong: expected an { 0..3 }
? 255
$ ip macsec add ms0 tx sa x
! Error: argument "x" is wrong: expected an { 0..3 }
? 255
$ ip macsec add ms0 tx sa
! Command line is not complete. Try option "help"
? 255
$ ip macsec add ms0 tx pn 1
! Usage: …
? 255
$ ip macsec add ms0 txx sa 0
! Usage: …
? 255
$ ip macsec add ms0
! Usage: …
? 255
$ ip macsec add
! Usage: …
? 255
$ ip macsec add dev ms0 tx sa 0
! Device "dev" does not exist.
? 1
$ ip macsec add lo tx sa 0 pn 1 key 01 81818181818181818181818181818181
! RTNETLINK answers: No such device
? 2
