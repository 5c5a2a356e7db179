#! needs vm
#! mask interrupted
# All but the key may be changed.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec add ms0 tx sa 0 pn 1 key 01 81818181818181818181818181818181
$ ip macsec set ms0 tx sa 0 pn 5 on
$ ip macsec show
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
        0: PN 5, state on, key 01000000000000000000000000000000
    offload: off·
$ ip macsec set ms0 tx sa 0 off
$ ip macsec set ms0 tx sa 0
$ ip macsec set ms0 tx sa 0 key 02 81818181818181818181818181818181
! cannot change key on SA
? 1
$ ip macsec set ms0 tx sa 1 pn 5
! RTNETLINK answers: No such device
? 2
$ ip macsec show
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
        0: PN 5, state off, key 01000000000000000000000000000000
    offload: off·
