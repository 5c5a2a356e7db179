#! needs vm
# GRE with keys, checksums, sequence numbers.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add gre0 type gre
$ ip tunnel add g0 mode gre remote 10.0.0.2 local 10.0.0.1 ttl 64 tos 0x10 key 5
$ ip tunnel show g0
g0: gre/ip remote 10.0.0.2 local 10.0.0.1 ttl 64 tos 0x10 key 5
$ ip -j tunnel show g0
[{"ifname":"g0","mode":"gre/ip","remote":"10.0.0.2","local":"10.0.0.1","ttl":64,"tos":"0x10","key":5,"flags":[]}
]
$ ip tunnel add g1 mode gre remote 10.0.0.3 local 10.0.0.1 ikey 1.2.3.4 okey 7 seq csum nopmtudisc
$ ip tunnel show g1
g1: gre/ip remote 10.0.0.3 local 10.0.0.1 ttl inherit nopmtudisc ikey 16909060 okey 7
  Drop packets out of sequence.
  Checksum in received packet is required.
  Sequence packets on output.
  Checksum output packets.
$ ip -j tunnel show g1
[{"ifname":"g1","mode":"gre/ip","remote":"10.0.0.3","local":"10.0.0.1","nopmtudisc":null,"ikey":16909060,"okey":7,"flags":["rx_drop_ooseq","rx_csum","tx_seq","tx_csum"]}
]
$ ip tunnel change g1 ttl inherit pmtudisc
$ ip tunnel change g0 ttl inherit tos inherit
$ ip tunnel show g0
g0: gre/ip remote 10.0.0.2 local 10.0.0.1 ttl 64 tos inherit key 5
$ ip -j tunnel show g0
[{"ifname":"g0","mode":"gre/ip","remote":"10.0.0.2","local":"10.0.0.1","ttl":64,"key":5,"flags":[]}
]
$ ip tunnel add g2 mode gre remote 10.0.0.4 local 10.0.0.1 iseq ocsum dev lo
$ ip tunnel show g2
g2: gre/ip remote 10.0.0.4 local 10.0.0.1 dev lo ttl inherit
  Drop packets out of sequence.
  Checksum output packets.
$ ip -j tunnel show g2
[{"ifname":"g2","mode":"gre/ip","remote":"10.0.0.4","local":"10.0.0.1","dev":"lo","flags":["rx_drop_ooseq","tx_csum"]}
]
$ ip -s tunnel show g2
g2: gre/ip remote 10.0.0.4 local 10.0.0.1 dev lo ttl inherit
  Drop packets out of sequence.
  Checksum output packets.
RX: Packets    Bytes        Errors CsumErrs OutOfSeq Mcasts
    0          0            0      0        0        0      ·
TX: Packets    Bytes        Errors DeadLoop NoRoute  NoBufs
    0          0            0      0        0        0    ·
$ ip tunnel del g0
$ ip tunnel del g1 mode gre
$ ip tunnel show
gre0: gre/ip remote any local any ttl inherit nopmtudisc
g2: gre/ip remote 10.0.0.4 local 10.0.0.1 dev lo ttl inherit
  Drop packets out of sequence.
  Checksum output packets.
