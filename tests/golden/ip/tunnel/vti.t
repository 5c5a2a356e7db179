#! needs vm
# A tunnel for IPsec.
# The drivers take requests for new tunnels at devices of these names.
$ ip link add ip_vti0 type vti
$ ip tunnel add v0 mode vti remote 10.0.0.2 local 10.0.0.1 key 5
$ ip tunnel show v0
v0: ip/ip remote 10.0.0.2 local 10.0.0.1 ttl inherit key 5
$ ip -j tunnel show v0
[{"ifname":"v0","mode":"ip/ip","remote":"10.0.0.2","local":"10.0.0.1","key":5}
]
$ ip tunnel add v1 mode vti remote 10.0.0.3 local 10.0.0.1 ikey 6 okey 7
$ ip tunnel show v1
v1: ip/ip remote 10.0.0.3 local 10.0.0.1 ttl inherit ikey 6 okey 7
$ ip tunnel change v1 mode vti remote 10.0.0.3 local 10.0.0.1 ikey 6 okey 8
$ ip tunnel show v1
v1: ip/ip remote 10.0.0.3 local 10.0.0.1 ttl inherit ikey 6 okey 8
$ ip -d link show v1
4: v1@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.3 promiscuity 0 allmulti 0 minmtu 68 maxmtu 65515·
    vti remote 10.0.0.3 local 10.0.0.1 ikey 0.0.0.6 okey 0.0.0.8 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
