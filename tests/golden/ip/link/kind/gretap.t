#! mask mac
#! needs vm
# Ethernet over GRE.
$ ip link add g0 address 02:00:00:00:00:01 type gretap remote 10.0.0.2 local 10.0.0.1 key 5
$ ip -d link show g0
2: g0@NONE: <BROADCAST,MULTICAST> mtu 1458 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    gretap remote 10.0.0.2 local 10.0.0.1 ttl inherit ikey 0.0.0.5 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"link":null,"ifname":"g0","flags":["BROADCAST","MULTICAST"],"mtu":1458,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":0,"linkinfo":{"info_kind":"gretap","info_data":{"remote":"10.0.0.2","local":"10.0.0.1","ttl":0,"pmtudisc":true,"ikey":"0.0.0.5","okey":"0.0.0.5"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g0 type gretap ttl 7 tos 4
$ ip -d link show g0
2: g0@NONE: <BROADCAST,MULTICAST> mtu 1458 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    gretap remote 10.0.0.2 local 10.0.0.1 ttl 7 tos 0x4 ikey 0.0.0.5 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g0 type gretap remote 10.0.0.3 remote 10.0.0.4
$ ip -d link show g0
2: g0@NONE: <BROADCAST,MULTICAST> mtu 1458 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    gretap remote 10.0.0.4 local 10.0.0.1 ttl 7 tos 0x4 ikey 0.0.0.5 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g1 type gretap
$ ip link add g1 type gretap remote x
! Error: inet address is expected rather than "x".
? 1
$ ip link add g1 type gretap what
! Usage: …
? 1
$ ip link add g1 type gretap help
! Usage: …
? 1
$ ip link add g1 address 02:00:00:00:00:02 type gretap external
! RTNETLINK answers: File exists
? 2
$ ip -d link show g1
3: g1@NONE: <BROADCAST,MULTICAST> mtu 1462 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether xx:xx:xx:xx:xx:xx brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    gretap remote any local any ttl inherit nopmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
