#! needs vm
# The older command; bare it lists.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add tunl0 type ipip
$ ip tunnel
tunl0: ip/ip remote any local any ttl inherit nopmtudisc
$ ip tunnel add t0 mode ipip remote 10.0.0.2 local 10.0.0.1
$ ip tunnel show t0
t0: ip/ip remote 10.0.0.2 local 10.0.0.1 ttl inherit
$ ip tunnel show
tunl0: ip/ip remote any local any ttl inherit nopmtudisc
t0: ip/ip remote 10.0.0.2 local 10.0.0.1 ttl inherit
$ ip tunnel list dev t0
$ ip -j tunnel show t0
[{"ifname":"t0","mode":"ip/ip","remote":"10.0.0.2","local":"10.0.0.1"}
]
$ ip -d tunnel show t0
t0: ip/ip remote 10.0.0.2 local 10.0.0.1 ttl inherit
$ ip -s tunnel show t0
t0: ip/ip remote 10.0.0.2 local 10.0.0.1 ttl inherit
RX: Packets    Bytes        Errors CsumErrs OutOfSeq Mcasts
    0          0            0      0        0        0      ·
TX: Packets    Bytes        Errors DeadLoop NoRoute  NoBufs
    0          0            0      0        0        0    ·
$ ip -j -p tunnel show t0
[ {
        "ifname": "t0",
        "mode": "ip/ip",
        "remote": "10.0.0.2",
        "local": "10.0.0.1"
    }
 ]
$ ip tunnel show nosuch
$ ip -d link show t0
3: t0@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 68 maxmtu 65515·
    ipip ipip remote 10.0.0.2 local 10.0.0.1 ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
