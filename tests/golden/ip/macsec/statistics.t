#! needs vm
#! mask interrupted
# What devices, channels and associations have counted.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec add ms0 tx sa 0 pn 1 on key 01 81818181818181818181818181818181
$ ip macsec add ms0 rx sci 1
$ ip macsec add ms0 rx sci 1 sa 2 pn 5 key 03 81818181818181818181818181818181
$ ip -s macsec show
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
    stats: OutPktsUntagged InPktsUntagged OutPktsTooLong InPktsNoTag InPktsBadTag InPktsUnknownSCI InPktsNoSCI InPktsOverrun
                         0              0              0           0            0                0           0             0
    stats: OutPktsProtected OutPktsEncrypted OutOctetsProtected OutOctetsEncrypted
                          0                0                  0                  0
        0: PN 1, state on, key 01000000000000000000000000000000
    stats: OutPktsProtected OutPktsEncrypted
                          0                0
    RXSC: 0000000000000001, state on
    stats: InOctetsValidated InOctetsDecrypted InPktsUnchecked InPktsDelayed InPktsOK InPktsInvalid InPktsLate InPktsNotValid InPktsNotUsingSA InPktsUnusedSA
                           0                 0               0             0        0             0          0              0                0              0
        2: PN 5, state off, key 03000000000000000000000000000000
    stats: InPktsOK InPktsInvalid InPktsNotValid InPktsNotUsingSA InPktsUnusedSA
                  0             0              0                0              0
    offload: off·
$ ip -s -o macsec show ms0
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off \    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
    stats: OutPktsUntagged InPktsUntagged OutPktsTooLong InPktsNoTag InPktsBadTag InPktsUnknownSCI InPktsNoSCI InPktsOverrun
                         0              0              0           0            0                0           0             0
    stats: OutPktsProtected OutPktsEncrypted OutOctetsProtected OutOctetsEncrypted
                          0                0                  0                  0
        0: PN 1, state on, key 01000000000000000000000000000000
    stats: OutPktsProtected OutPktsEncrypted
                          0                0
    RXSC: 0000000000000001, state on
    stats: InOctetsValidated InOctetsDecrypted InPktsUnchecked InPktsDelayed InPktsOK InPktsInvalid InPktsLate InPktsNotValid InPktsNotUsingSA InPktsUnusedSA
                           0                 0               0             0        0             0          0              0                0              0
        2: PN 5, state off, key 03000000000000000000000000000000
    stats: InPktsOK InPktsInvalid InPktsNotValid InPktsNotUsingSA InPktsUnusedSA
                  0             0              0                0              0
    offload: off \∅
$ ip -s -j -p macsec show
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
        "OutPktsUntagged": 0,
        "InPktsUntagged": 0,
        "OutPktsTooLong": 0,
        "InPktsNoTag": 0,
        "InPktsBadTag": 0,
        "InPktsUnknownSCI": 0,
        "InPktsNoSCI": 0,
        "InPktsOverrun": 0,
        "OutPktsProtected": 0,
        "OutPktsEncrypted": 0,
        "OutOctetsProtected": 0,
        "OutOctetsEncrypted": 0,
        "sa_list": [ {
                "an": 0,
                "pn": 1,
                "active": true,
                "key": "01000000000000000000000000000000",
                "OutPktsProtected": 0,
                "OutPktsEncrypted": 0
            } ],
        "rx_sc": [ {
                "sci": "0x1",
                "active": true,
                "InOctetsValidated": 0,
                "InOctetsDecrypted": 0,
                "InPktsUnchecked": 0,
                "InPktsDelayed": 0,
                "InPktsOK": 0,
                "InPktsInvalid": 0,
                "InPktsLate": 0,
                "InPktsNotValid": 0,
                "InPktsNotUsingSA": 0,
                "InPktsUnusedSA": 0,
                "sa_list": [ {
                        "an": 2,
                        "pn": 5,
                        "active": false,
                        "key": "03000000000000000000000000000000",
                        "InPktsOK": 0,
                        "InPktsInvalid": 0,
                        "InPktsNotValid": 0,
                        "InPktsNotUsingSA": 0,
                        "InPktsUnusedSA": 0
                    } ]
            } ],
        "offload": "off"
    } ]
