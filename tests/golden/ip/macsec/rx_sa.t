#! needs vm
#! mask interrupted
# Associations of a channel.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7 cipher gcm-aes-xpn-128
$ ip macsec add ms0 rx sci 5
$ ip macsec add ms0 rx sci 5 sa 1 xpn 5 salt 838383838383838383838383 ssci ffffffff on key 0a 81818181818181818181818181818181
$ ip macsec add ms0 rx sci 5 sa 0 xpn 6 salt 838383838383838383838384 ssci 1 key 0b 81818181818181818181818181818181
$ ip macsec set ms0 rx sci 5 sa 1 xpn 7
$ ip macsec show
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-XPN-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
    RXSC: 0000000000000005, state on
        0: PN 6,SSCI 00000001 state off, key 0b000000000000000000000000000000
        1: PN 7,SSCI ffffffff state on, key 0a000000000000000000000000000000
    offload: off·
$ ip macsec del ms0 rx sci 5 sa 1
! RTNETLINK answers: Device or resource busy
? 2
$ ip macsec set ms0 rx sci 5 sa 1 off
$ ip macsec del ms0 rx sci 5 sa 1
$ ip macsec add ms0 rx sci 6 sa 0 xpn 6 salt 838383838383838383838384 ssci 1 key 0b 81818181818181818181818181818181
! RTNETLINK answers: No such device
? 2
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
        "cipher_suite": "GCM-AES-XPN-128",
        "icv_length": 16,
        "sci": "0x200000000010007",
        "encoding_sa": 0,
        "sa_list": [ ],
        "rx_sc": [ {
                "sci": "0x5",
                "active": true,
                "sa_list": [ {
                        "an": 0,
                        "pn": 6,
                        "ssci": "0x1",
                        "active": false,
                        "key": "0b000000000000000000000000000000"
                    } ]
            } ],
        "offload": "off"
    } ]
