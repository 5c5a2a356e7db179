#! needs vm
#! mask permaddr
# Anything in IPv6.
$ ip link add t0 type ip6tnl remote 2001:db8::2 local 2001:db8::1
$ ip -d link show t0
2: t0@NONE: <POINTOPOINT,NOARP> mtu 1452 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/tunnel6 2001:db8::1 peer 2001:db8::2 permaddr X promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    ip6tnl any remote 2001:db8::2 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show t0
[{"ifindex":2,"link":null,"ifname":"t0","flags":["POINTOPOINT","NOARP"],"mtu":1452,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"tunnel6","address":"2001:db8::1","link_pointtopoint":true,"broadcast":"2001:db8::2","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"ip6tnl","info_data":{"proto":"any","remote":"2001:db8::2","local":"2001:db8::1","ttl":64,"encap_limit":4,"tclass":"0x00","flowlabel":"0x00000"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add t1 type ip6tnl remote 2001:db8::3 local 2001:db8::1 mode ip6ip6 hoplimit 5 tclass 0x10 flowlabel 0x12345 encaplimit 3 dscp inherit fwmark 5
$ ip -d link show t1
3: t1@NONE: <POINTOPOINT,NOARP> mtu 1452 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/tunnel6 2001:db8::1 peer 2001:db8::3 permaddr X promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    ip6tnl ip6ip6 remote 2001:db8::3 local 2001:db8::1 hoplimit 5 encaplimit 3 tclass 0x10 flowlabel 0x12345 dscp inherit fwmark 0x5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show t1
[{"ifindex":3,"link":null,"ifname":"t1","flags":["POINTOPOINT","NOARP"],"mtu":1452,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"tunnel6","address":"2001:db8::1","link_pointtopoint":true,"broadcast":"2001:db8::3","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"ip6tnl","info_data":{"proto":"ip6ip6","remote":"2001:db8::3","local":"2001:db8::1","ttl":5,"encap_limit":3,"tclass":"0x10","flowlabel":"0x12345","ip6_tnl_f_rcv_dscp_copy":true,"fwmark":"0x5"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set t1 type ip6tnl encaplimit none tclass inherit flowlabel inherit mode ipip6
$ ip -d link show t1
3: t1@NONE: <POINTOPOINT,NOARP> mtu 1452 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/tunnel6 2001:db8::1 peer 2001:db8::3 permaddr X promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    ip6tnl ipip6 remote 2001:db8::3 local 2001:db8::1 hoplimit 5 encaplimit none tclass inherit flowlabel inherit dscp inherit fwmark 0x5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show t1
[{"ifindex":3,"link":null,"ifname":"t1","flags":["POINTOPOINT","NOARP"],"mtu":1452,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"tunnel6","address":"2001:db8::1","link_pointtopoint":true,"broadcast":"2001:db8::3","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"ip6tnl","info_data":{"proto":"ipip6","remote":"2001:db8::3","local":"2001:db8::1","ttl":5,"ip6_tnl_f_ign_encap_limit":true,"ip6_tnl_f_use_orig_tclass":true,"ip6_tnl_f_use_orig_flowlabel":true,"ip6_tnl_f_rcv_dscp_copy":true,"fwmark":"0x5"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set t1 type ip6tnl fwmark inherit allow-localremote mode any
$ ip -d link show t1
3: t1@NONE: <POINTOPOINT,NOARP> mtu 1452 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/tunnel6 2001:db8::1 peer 2001:db8::3 permaddr X promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    ip6tnl any remote 2001:db8::3 local 2001:db8::1 hoplimit 5 encaplimit none tclass inherit flowlabel inherit dscp inherit allow-localremote fwmark inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show t1
[{"ifindex":3,"link":null,"ifname":"t1","flags":["POINTOPOINT","NOARP"],"mtu":1452,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"tunnel6","address":"2001:db8::1","link_pointtopoint":true,"broadcast":"2001:db8::3","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"ip6tnl","info_data":{"proto":"any","remote":"2001:db8::3","local":"2001:db8::1","ttl":5,"ip6_tnl_f_ign_encap_limit":true,"ip6_tnl_f_use_orig_tclass":true,"ip6_tnl_f_use_orig_flowlabel":true,"ip6_tnl_f_rcv_dscp_copy":true,"ip6_tnl_f_allow_local_remote":true,"ip6_tnl_f_use_orig_fwmark":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set t1 type ip6tnl fwmark 0 noallow-localremote ttl inherit tc 4
$ ip -d link show t1
3: t1@NONE: <POINTOPOINT,NOARP> mtu 1452 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/tunnel6 2001:db8::1 peer 2001:db8::3 permaddr X promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    ip6tnl any remote 2001:db8::3 local 2001:db8::1 hoplimit inherit encaplimit none tclass 0x04 flowlabel inherit dscp inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t2 type ip6tnl help
! Usage: …
? 1
