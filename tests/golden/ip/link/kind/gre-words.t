#! needs vm
# Words are matched by what they begin with, in the table's order.
$ ip link add g0 type gre r 10.0.0.2 l 10.0.0.1 t 4 d lo k 5
$ ip -d link show g0
2: g0@lo: <POINTOPOINT,NOARP,M-DOWN> mtu 65507 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.2 local 10.0.0.1 dev lo ttl 4 ikey 0.0.0.5 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g1 type gre remote any local any hoplimit 9 dsfield 0x20
$ ip -d link show g1
3: g1@NONE: <NOARP> mtu 1476 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 0.0.0.0 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote any local any ttl 9 tos 0x20 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g1
[{"ifindex":3,"link":null,"ifname":"g1","flags":["NOARP"],"mtu":1476,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre","address":"0.0.0.0","broadcast":"0.0.0.0","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"gre","info_data":{"remote":"any","local":"any","ttl":9,"tos":"0x20","pmtudisc":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g1 type gre n
$ ip link set g1 type gre s
$ ip link set g1 type gre c
$ ip -d link show g1
3: g1@NONE: <NOARP> mtu 1468 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 0.0.0.0 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote any local any ttl 9 tos 0x20 iseq oseq icsum ocsum addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g1 type gre hlim 3 tclass 0x4
$ ip -d link show g1
3: g1@NONE: <NOARP> mtu 1468 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 0.0.0.0 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote any local any ttl 3 tos 0x4 iseq oseq icsum ocsum addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
