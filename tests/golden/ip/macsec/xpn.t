#! needs vm
#! mask interrupted
# Extended packet numbers go with a salt and a short identifier, which is hexadecimal.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7 cipher gcm-aes-xpn-128
$ ip macsec add ms0 tx sa 0 xpn 5000000000 salt 838383838383838383838383 ssci 10 on key 01 81818181818181818181818181818181
$ ip macsec add ms0 tx sa 1 xpn 5 salt 83 ssci 0 key 01 81818181818181818181818181818181
$ ip macsec add ms0 tx sa 2 pn 5 salt 838383838383838383838383 ssci 5 key 01 81818181818181818181818181818181
! RTNETLINK answers: Invalid argument
? 2
$ ip macsec add ms0 tx sa 2 xpn 5 ssci 5 key 01 81818181818181818181818181818181
! RTNETLINK answers: Invalid argument
? 2
$ ip macsec set ms0 tx sa 0 xpn 18446744073709551615
$ ip macsec set ms0 tx sa 0 pn 5
! RTNETLINK answers: Invalid argument
? 2
$ ip macsec show
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-XPN-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
        0: PN 18446744073709551615,SSCI 00000010 state on, key 01000000000000000000000000000000
        1: PN 5,SSCI 00000000 state off, key 01000000000000000000000000000000
    offload: off·
$ ip -j -p macsec show ms0
[ {
        "ifindex": 3,
        "ifname": "ms0",
        "protect": true,
        "validate": "strict",
        "sc": false,
        "sa": false,
        "encrypt": false,
        "send_sci": true,
        "end_station": false,
        "scb": false,
        "replay": false,
        "cipher_suite": "GCM-AES-XPN-128",
        "icv_length": 16,
        "sci": "0x200000000010007",
        "encoding_sa": 0,
        "sa_list": [ {
                "an": 0,
                "pn": 18446744073709551615,
                "ssci": "0x10",
                "active": true,
                "key": "01000000000000000000000000000000"
            },{
                "an": 1,
                "pn": 5,
                "ssci": "0",
                "active": false,
                "key": "01000000000000000000000000000000"
            } ],
        "rx_sc": [ ],
        "offload": "off"
    } ]
