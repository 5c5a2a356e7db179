#! needs vm
# The device below is known by its index.
$ ip link add d0 type dummy
$ ip link add t0 type ipip remote 10.0.0.2 local 10.0.0.1 dev d0
$ ip -d link show t0
3: t0@d0: <POINTOPOINT,NOARP,M-DOWN> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ipip any remote 10.0.0.2 local 10.0.0.1 dev d0 ttl inherit pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show t0
[{"ifindex":3,"link":"d0","ifname":"t0","flags":["POINTOPOINT","NOARP","M-DOWN"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ipip","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"ipip","info_data":{"proto":"any","remote":"10.0.0.2","local":"10.0.0.1","link":"d0","ttl":0,"pmtudisc":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set t0 type ipip de d0 ttl 9
$ ip -d link show t0
3: t0@d0: <POINTOPOINT,NOARP,M-DOWN> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ipip any remote 10.0.0.2 local 10.0.0.1 dev d0 ttl 9 pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ipip remote any
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t0
3: t0@d0: <POINTOPOINT,NOARP,M-DOWN> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ipip any remote 10.0.0.2 local 10.0.0.1 dev d0 ttl 9 pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set t0 type ipip remote 10.0.0.4 remote 10.0.0.5
$ ip -d link show t0
3: t0@d0: <POINTOPOINT,NOARP,M-DOWN> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.5 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ipip any remote 10.0.0.5 local 10.0.0.1 dev d0 ttl 9 pmtudisc addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
