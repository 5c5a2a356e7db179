#! needs vm
# A plain GRE tunnel over IPv4.
$ ip link add g0 type gre remote 10.0.0.2 local 10.0.0.1
$ ip -d link show g0
2: g0@NONE: <POINTOPOINT,NOARP> mtu 1476 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.2 local 10.0.0.1 ttl inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"link":null,"ifname":"g0","flags":["POINTOPOINT","NOARP"],"mtu":1476,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"gre","info_data":{"remote":"10.0.0.2","local":"10.0.0.1","ttl":0,"pmtudisc":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add g1 type gre remote 10.0.0.3 local 10.0.0.1 ttl 5 tos 0x10 key 7 seq csum
$ ip -d link show g1
3: g1@NONE: <POINTOPOINT,NOARP> mtu 1464 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.3 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.3 local 10.0.0.1 ttl 5 tos 0x10 ikey 0.0.0.7 okey 0.0.0.7 iseq oseq icsum ocsum addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g1
[{"ifindex":3,"link":null,"ifname":"g1","flags":["POINTOPOINT","NOARP"],"mtu":1464,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.3","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"gre","info_data":{"remote":"10.0.0.3","local":"10.0.0.1","ttl":5,"tos":"0x10","pmtudisc":true,"ikey":"0.0.0.7","okey":"0.0.0.7","iseq":true,"oseq":true,"icsum":true,"ocsum":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g1 type gre ttl inherit
$ ip -d link show g1
3: g1@NONE: <POINTOPOINT,NOARP> mtu 1464 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.3 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.3 local 10.0.0.1 ttl inherit tos 0x10 ikey 0.0.0.7 okey 0.0.0.7 iseq oseq icsum ocsum addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g1 type gre tos inherit nokey noseq nocsum
$ ip -d link show g1
3: g1@NONE: <POINTOPOINT,NOARP> mtu 1476 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.3 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.3 local 10.0.0.1 ttl inherit tos inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g1
[{"ifindex":3,"link":null,"ifname":"g1","flags":["POINTOPOINT","NOARP"],"mtu":1476,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.3","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"gre","info_data":{"remote":"10.0.0.3","local":"10.0.0.1","ttl":0,"tos":"0x1","pmtudisc":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add g2 type gre help
! Usage: …
? 1
