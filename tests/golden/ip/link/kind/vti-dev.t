#! needs vm
# The device below.
$ ip link add d0 type dummy
$ ip link add v0 type vti remote 10.0.0.2 local 10.0.0.1 dev d0
$ ip -d link show v0
3: v0@d0: <POINTOPOINT,NOARP,M-DOWN> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    vti remote 10.0.0.2 local 10.0.0.1 dev d0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":3,"link":"d0","ifname":"v0","flags":["POINTOPOINT","NOARP","M-DOWN"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ipip","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"vti","info_data":{"remote":"10.0.0.2","local":"10.0.0.1","link":"d0"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set v0 type vti key 3 key 4
$ ip -d link show v0
3: v0@d0: <POINTOPOINT,NOARP,M-DOWN> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    vti remote 10.0.0.2 local 10.0.0.1 dev d0 ikey 0.0.0.4 okey 0.0.0.4 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v1 type vti local any remote any key 9
$ ip -d link show v1
4: v1@NONE: <NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 0.0.0.0 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    vti remote any local any ikey 0.0.0.9 okey 0.0.0.9 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set v1 type vti l 10.0.0.9
$ ip link set v1 type vti fwmark 0
$ ip -d link show v1
4: v1@NONE: <NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.9 brd 0.0.0.0 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    vti remote any local 10.0.0.9 ikey 0.0.0.9 okey 0.0.0.9 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
