#! needs vm
# The link that copies what netlink says.
$ ip link add n0 type nlmon
$ ip -d link show n0
2: n0: <NOARP> mtu 3776 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/netlink  promiscuity 0 allmulti 0 minmtu 16 maxmtu 0·
    nlmon addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show n0
[{"ifindex":2,"ifname":"n0","flags":["NOARP"],"mtu":3776,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"netlink","promiscuity":0,"allmulti":0,"min_mtu":16,"max_mtu":0,"linkinfo":{"info_kind":"nlmon"},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add n1 type nlmon x
! Garbage instead of arguments "x ...". Try "ip link help".
? 1
$ ip link show type nlmon
2: n0: <NOARP> mtu 3776 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/netlink·
