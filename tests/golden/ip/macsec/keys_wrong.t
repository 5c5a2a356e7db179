#! needs vm
#! mask interrupted
# Keys, their names and salts are pairs of hexadecimal digits; of too long ones the rest is passed over.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec add ms0 tx sa 0 pn 1 key 1 81818181818181818181818181818181
! Error: argument "1" is wrong: expected key id
? 255
$ ip macsec add ms0 tx sa 0 pn 1 key 0x01 81818181818181818181818181818181
! Error: argument "0x01" is wrong: expected key id
? 255
$ ip macsec add ms0 tx sa 0 pn 1 key 01 818
! Error: argument "818" is wrong: expected key
? 255
$ ip macsec add ms0 tx sa 0 pn 1 key 01 8181
! RTNETLINK answers: Invalid argument
? 2
$ ip macsec add ms0 tx sa 0 pn 1 key 01
! Command line is not complete. Try option "help"
? 255
$ ip macsec add ms0 tx sa 0 salt 83838383838383838383838z
! Error: argument "83838383838383838383838z" is wrong: expected salt
? 255
$ ip macsec add ms0 tx sa 0 salt 83 salt 83
! Error: either "salt" is duplicate, or "salt" is garbage.
? 255
$ ip macsec add ms0 tx sa 0 ssci 4294967295
! Error: argument "4294967295" is wrong: expected ssci
? 255
$ ip macsec add ms0 tx sa 0 ssci 1 ssci 2
! Error: either "ssci" is duplicate, or "ssci" is garbage.
? 255
$ ip macsec add ms0 tx sa 0 pn 1 key 000102030405060708090a0b0c0d0e0fzz 81818181818181818181818181818181
$ ip macsec show
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
        0: PN 1, state off, key 000102030405060708090a0b0c0d0e0f
    offload: off·
