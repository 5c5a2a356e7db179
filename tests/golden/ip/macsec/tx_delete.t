#! needs vm
#! mask interrupted
# What follows the name is passed over.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec add ms0 tx sa 0 pn 1 key 01 81818181818181818181818181818181
$ ip macsec add ms0 tx sa 1 pn 1 key 01 81818181818181818181818181818181
$ ip macsec del ms0 tx sa 0
$ ip macsec d ms0 tx sa 1 pn 7 x
$ ip macsec del ms0 tx sa 1
! RTNETLINK answers: No such device
? 2
$ ip macsec del ms0 tx sa 4
! Error: argument "4" is wrong: expected an { 0..3 }
? 255
$ ip macsec del ms0 tx sa
! Command line is not complete. Try option "help"
? 255
$ ip macsec show
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
    offload: off·
