#! needs vm
# With external the route says where to.
$ ip link add g0 type gre external
$ ip -d link show g0
2: g0@NONE: <NOARP> mtu 1476 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none 00:00:00:00 brd 00:00:00:00 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre external remote any local any ttl inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"link":null,"ifname":"g0","flags":["NOARP"],"mtu":1476,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"none","address":"00:00:00:00","broadcast":"00:00:00:00","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"gre","info_data":{"external":true,"remote":"any","local":"any","ttl":0,"pmtudisc":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g0 type gre remote 10.0.0.2
$ ip -d link show g0
2: g0@NONE: <NOARP> mtu 1476 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none 00:00:00:00 brd 00:00:00:00 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    gre external remote any local any ttl inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g1 type gre remote 10.0.0.2 local 10.0.0.1 external
! RTNETLINK answers: File exists
? 2
$ ip -d link show g1
! Device "g1" does not exist.
? 1
