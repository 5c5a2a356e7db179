#! needs vm
#! mask interrupted
# Channels to receive by are in use unless it is said; their identifier is hexadecimal.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec add ms0 rx sci 1
$ ip macsec add ms0 rx sci 0x02000000000200ff off
$ ip macsec add ms0 rx port 1 address 02:00:00:00:00:03 on
$ ip macsec add ms0 rx address 1.2.3.4 port 0x10
$ ip macsec set ms0 rx sci 1 off
$ ip macsec set ms0 rx sci 1
$ ip macsec show
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
    RXSC: 0102030400000010, state on
    RXSC: 0200000000030001, state on
    RXSC: 02000000000200ff, state off
    RXSC: 0000000000000001, state off
    offload: off·
$ ip -j macsec show
[{"ifindex":3,"ifname":"ms0","protect":true,"validate":"strict","sc":false,"sa":false,"encrypt":false,"send_sci":true,"end_station":false,"scb":false,"replay":false,"cipher_suite":"GCM-AES-128","icv_length":16,"sci":"0x200000000010007","encoding_sa":0,"sa_list":[],"rx_sc":[{"sci":"0x102030400000010","active":true,"sa_list":[]},{"sci":"0x200000000030001","active":true,"sa_list":[]},{"sci":"0x2000000000200ff","active":false,"sa_list":[]},{"sci":"0x1","active":false,"sa_list":[]}],"offload":"off"}]
$ ip macsec del ms0 rx sci 1 on
$ ip macsec del ms0 rx port 16 address 01:02:03:04
$ ip macsec show
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
    RXSC: 0200000000030001, state on
    RXSC: 02000000000200ff, state off
    offload: off·
