#! needs vm
#! mask permaddr
# Line ends and tables stay in JSON and with -oneline.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add gre0 type gre
$ ip tunnel add g1 mode gre remote 10.0.0.3 local 10.0.0.1 seq csum
$ ip -o tunnel show
gre0: gre/ip remote any local any ttl inherit nopmtudisc
g1: gre/ip remote 10.0.0.3 local 10.0.0.1 ttl inherit\  Drop packets out of sequence.\  Checksum in received packet is required.\  Sequence packets on output.\  Checksum output packets.
$ ip -o -s tunnel show g1
g1: gre/ip remote 10.0.0.3 local 10.0.0.1 ttl inherit\  Drop packets out of sequence.\  Checksum in received packet is required.\  Sequence packets on output.\  Checksum output packets.\RX: Packets    Bytes        Errors CsumErrs OutOfSeq Mcasts\    0          0            0      0        0        0       \TX: Packets    Bytes        Errors DeadLoop NoRoute  NoBufs\    0          0            0      0        0        0    ·
$ ip -j -p tunnel show
[ {
        "ifname": "gre0",
        "mode": "gre/ip",
        "remote": "0.0.0.0",
        "local": "0.0.0.0",
        "nopmtudisc": null,
        "flags": [ ]
    }
,{
        "ifname": "g1",
        "mode": "gre/ip",
        "remote": "10.0.0.3",
        "local": "10.0.0.1",
        "flags": [ "rx_drop_ooseq","rx_csum","tx_seq","tx_csum" ]
    }
 ]
$ ip -6 -j tunnel show
[]
$ ip tunnel show g1 mode gre
g1: gre/ip remote 10.0.0.3 local 10.0.0.1 ttl inherit
  Drop packets out of sequence.
  Checksum in received packet is required.
  Sequence packets on output.
  Checksum output packets.
$ ip tunnel show nosuch mode gre
! get tunnel "nosuch" failed: No such device
? 1
$ ip -j tunnel show g1 mode gre
g1: gre/ip remote 10.0.0.3 local 10.0.0.1 ttl inherit
  Drop packets out of sequence.
  Checksum in received packet is required.
  Sequence packets on output.
  Checksum output packets.
