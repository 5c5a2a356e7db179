#! needs vm
# A multicast remote is the key of the packets that come in.
$ ip link add g0 type gre remote 224.0.0.5 local 10.0.0.1
$ ip -d link show g0
2: g0@NONE: <BROADCAST,POINTOPOINT> mtu 1472 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 224.0.0.5 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 224.0.0.5 local 10.0.0.1 ttl inherit ikey 224.0.0.5 okey 224.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g1 type gre remote 224.0.0.6
! A broadcast tunnel requires a source address.
? 1
$ ip link add g1 type gre local 10.0.0.1 key 9
$ ip -d link show g1
3: g1@NONE: <NOARP> mtu 1472 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote any local 10.0.0.1 ttl inherit ikey 0.0.0.9 okey 0.0.0.9 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g1 type gre remote 10.0.0.9
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show g1
3: g1@NONE: <NOARP> mtu 1472 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote any local 10.0.0.1 ttl inherit ikey 0.0.0.9 okey 0.0.0.9 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
