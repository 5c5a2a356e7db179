#! needs vm
#! mask interrupted
# An association to send by; it is not in use until it is said.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec add ms0 tx sa 0 pn 1024 on key 01 81818181818181818181818181818181
$ ip macsec add ms0 tx sa 0x1 key 0a0B02 81818181818181818181818181818181 pn 0x10
$ ip macsec a ms0 tx sa 3 off pn 4294967295 key 000102030405060708090a0b0c0d0e0f ffffffffffffffffffffffffffffffff
$ ip macsec show
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
        0: PN 1024, state on, key 01000000000000000000000000000000
        1: PN 16, state off, key 0a0b0200000000000000000000000000
        3: PN 4294967295, state off, key 000102030405060708090a0b0c0d0e0f
    offload: off·
$ ip -j -p macsec show
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
        "cipher_suite": "GCM-AES-128",
        "icv_length": 16,
        "sci": "0x200000000010007",
        "encoding_sa": 0,
        "sa_list": [ {
                "an": 0,
                "pn": 1024,
                "active": true,
                "key": "01000000000000000000000000000000"
            },{
                "an": 1,
                "pn": 16,
                "active": false,
                "key": "0a0b0200000000000000000000000000"
            },{
                "an": 3,
                "pn": 4294967295,
                "active": false,
                "key": "000102030405060708090a0b0c0d0e0f"
            } ],
        "rx_sc": [ ],
        "offload": "off"
    } ]
