#! needs vm
#! mask interrupted
# Lines of a batch; what is refused before it is sent ends it, or not, as elsewhere.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip -batch - <<EOF
> macsec add ms0 rx sci 1
> macsec add ms0 rx sci 1 sa 1 pn 1 key 01 81818181818181818181818181818181
> macsec show
> macsec del ms0 rx sci 1
> EOF
3: ms0: protect on validate strict sc off sa off encrypt off send_sci on end_station off scb off replay off·
    cipher suite: GCM-AES-128, using ICV length 16
    TXSC: 0200000000010007 on SA 0
    RXSC: 0000000000000001, state on
        1: PN 1, state off, key 01000000000000000000000000000000
    offload: off·
$ ip -force -batch - <<EOF
> macsec add nope rx sci 1
> macsec add ms0 tx sa 0
> macsec del ms0 tx sa 0
> macsec offload ms0 phy
> macsec add ms0 rx port 1
> macsec show
> EOF
! Device "nope" does not exist.
! Command failed -:1
! cannot create SA without key
! Command failed -:2
! RTNETLINK answers: No such device
! Command failed -:3
! RTNETLINK answers: Operation not supported
! Command failed -:4
! expected sci
! Usage: …
? 255
$ ip -j -batch - <<EOF
> macsec show
> macsec show lo
> EOF
[{"ifindex":3,"ifname":"ms0","protect":true,"validate":"strict","sc":false,"sa":false,"encrypt":false,"send_sci":true,"end_station":false,"scb":false,"replay":false,"cipher_suite":"GCM-AES-128","icv_length":16,"sci":"0x200000000010007","encoding_sa":0,"sa_list":[],"rx_sc":[],"offload":"off"}]
[]
