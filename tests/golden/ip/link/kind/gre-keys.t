#! needs vm
# A key is a number or a dotted quad; each way has its own.
$ ip link add g0 type gre remote 10.0.0.2 local 10.0.0.1 ikey 1.2.3.4 okey 5
$ ip -d link show g0
2: g0@NONE: <POINTOPOINT,NOARP> mtu 1472 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.2 local 10.0.0.1 ttl inherit ikey 1.2.3.4 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"link":null,"ifname":"g0","flags":["POINTOPOINT","NOARP"],"mtu":1472,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"gre","info_data":{"remote":"10.0.0.2","local":"10.0.0.1","ttl":0,"pmtudisc":true,"ikey":"1.2.3.4","okey":"0.0.0.5"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g0 type gre noikey
$ ip -d link show g0
2: g0@NONE: <POINTOPOINT,NOARP> mtu 1472 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.2 local 10.0.0.1 ttl inherit okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g0 type gre iseq ocsum
$ ip -d link show g0
2: g0@NONE: <POINTOPOINT,NOARP> mtu 1468 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.2 local 10.0.0.1 ttl inherit okey 0.0.0.5 iseq ocsum addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g0 type gre noocsum noiseq icsum oseq okey 0x10
$ ip -d link show g0
2: g0@NONE: <POINTOPOINT,NOARP> mtu 1468 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre remote 10.0.0.2 local 10.0.0.1 ttl inherit okey 0.0.0.16 oseq icsum addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"link":null,"ifname":"g0","flags":["POINTOPOINT","NOARP"],"mtu":1468,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"gre","info_data":{"remote":"10.0.0.2","local":"10.0.0.1","ttl":0,"pmtudisc":true,"okey":"0.0.0.16","oseq":true,"icsum":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g0 type gre key
! Command line is not complete. Try option "help"
? 255
$ ip link set g0 type gre key x
! invalid value for "key": "x"; it should be an unsigned integer
? 255
$ ip link set g0 type gre key 1.2.3
$ ip link set g0 type gre ikey 4294967296
! invalid value for "ikey": "4294967296"; it should be an unsigned integer
? 255
$ ip link set g0 type gre okey x
! invalid value for "okey": "x"; it should be an unsigned integer
? 255
