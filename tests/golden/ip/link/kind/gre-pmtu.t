#! needs vm
# ttl and nopmtudisc exclude each other.
$ ip link add g0 type gre remote 10.0.0.2 local 10.0.0.1 nopmtudisc
$ ip -d link show g0
2: g0@NONE: <POINTOPOINT,NOARP> mtu 1476 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.2 local 10.0.0.1 ttl inherit nopmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"link":null,"ifname":"g0","flags":["POINTOPOINT","NOARP"],"mtu":1476,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"gre","info_data":{"remote":"10.0.0.2","local":"10.0.0.1","ttl":0,"pmtudisc":false}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g0 type gre ttl 5
$ ip link set g0 type gre pmtudisc
$ ip -d link show g0
2: g0@NONE: <POINTOPOINT,NOARP> mtu 1476 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.2 local 10.0.0.1 ttl 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g0 type gre nopmtudisc ignore-df
$ ip -d link show g0
2: g0@NONE: <POINTOPOINT,NOARP> mtu 1476 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.2 local 10.0.0.1 ttl 5 nopmtudisc ignore-df addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"link":null,"ifname":"g0","flags":["POINTOPOINT","NOARP"],"mtu":1476,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"gre","info_data":{"remote":"10.0.0.2","local":"10.0.0.1","ttl":5,"pmtudisc":false,"ignore_df":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g0 type gre noignore-df pmtudisc fwmark 0x10
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show g0
2: g0@NONE: <POINTOPOINT,NOARP> mtu 1476 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.2 local 10.0.0.1 ttl 5 nopmtudisc ignore-df addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"link":null,"ifname":"g0","flags":["POINTOPOINT","NOARP"],"mtu":1476,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"gre","info_data":{"remote":"10.0.0.2","local":"10.0.0.1","ttl":5,"pmtudisc":false,"ignore_df":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
