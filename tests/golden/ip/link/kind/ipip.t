#! needs vm
# IPv4 in IPv4.
$ ip link add t0 type ipip remote 10.0.0.2 local 10.0.0.1
$ ip -d link show t0
2: t0@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ipip any remote 10.0.0.2 local 10.0.0.1 ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show t0
[{"ifindex":2,"link":null,"ifname":"t0","flags":["POINTOPOINT","NOARP"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ipip","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"ipip","info_data":{"proto":"any","remote":"10.0.0.2","local":"10.0.0.1","ttl":0,"pmtudisc":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add t1 type ipip remote 10.0.0.3 local 10.0.0.1 ttl 5 tos 0x10 mode any fwmark 3
$ ip -d link show t1
3: t1@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.3 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ipip any remote 10.0.0.3 local 10.0.0.1 ttl 5 tos 0x10 pmtudisc fwmark 0x3 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show t1
[{"ifindex":3,"link":null,"ifname":"t1","flags":["POINTOPOINT","NOARP"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ipip","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.3","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"ipip","info_data":{"proto":"any","remote":"10.0.0.3","local":"10.0.0.1","ttl":5,"tos":"0x10","pmtudisc":true,"fwmark":"0x3"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set t1 type ipip ttl inherit tos inherit mode ipip fwmark 0
$ ip -d link show t1
3: t1@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.3 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ipip any remote 10.0.0.3 local 10.0.0.1 ttl inherit tos inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ipip nopmtudisc
$ ip -d link show t0
2: t0@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ipip any remote 10.0.0.2 local 10.0.0.1 ttl inherit nopmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t1 type ipip mode mplsip
$ ip -d link show t1
3: t1@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.3 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ipip any remote 10.0.0.3 local 10.0.0.1 ttl inherit tos inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t2 type ipip help
! Usage: …
? 1
