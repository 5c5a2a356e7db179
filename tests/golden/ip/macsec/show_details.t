#! needs vm
#! mask interrupted
# The association that encodes tells in three places; only the first and the last line end are those of -oneline.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7 encodingsa 2 send_sci off scb on
$ ip link add link d0 ms1 type macsec port 8 protect off validate disabled send_sci off end_station on
$ ip -d macsec show
3: ms0: protect on validate strict sc on sa on encrypt off send_sci off end_station off scb on replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 2
    offload: off·
4: ms1: protect off validate disabled sc off sa off encrypt off send_sci off end_station on scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010008 on SA 0
    offload: off·
$ ip -o macsec show
3: ms0: protect on validate strict sc on sa on encrypt off send_sci off end_station off scb on replay off \    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 2
    offload: off \4: ms1: protect off validate disabled sc off sa off encrypt off send_sci off end_station on scb off replay off \    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010008 on SA 0
    offload: off \∅
$ ip -j macsec show
[{"ifindex":3,"ifname":"ms0","protect":true,"validate":"strict","sc":true,"sa":true,"encrypt":false,"send_sci":false,"end_station":false,"scb":true,"replay":false,"cipher_suite":"GCM-AES-128","icv_length":16,"sci":"0x200000000010007","encoding_sa":2,"sa_list":[],"rx_sc":[],"offload":"off"},{"ifindex":4,"ifname":"ms1","protect":false,"validate":"disabled","sc":false,"sa":false,"encrypt":false,"send_sci":false,"end_station":true,"scb":false,"replay":false,"cipher_suite":"GCM-AES-128","icv_length":16,"sci":"0x200000000010008","encoding_sa":0,"sa_list":[],"rx_sc":[],"offload":"off"}]
