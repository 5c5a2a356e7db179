#! needs vm
#! mask permaddr
# GRE over IPv6.
$ ip link add g0 type ip6gre remote 2001:db8::2 local 2001:db8::1
$ ip -d link show g0
2: g0@NONE: <POINTOPOINT,NOARP> mtu 1448 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre6 2001:db8::1 peer 2001:db8::2 permaddr X promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ip6gre remote 2001:db8::2 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"link":null,"ifname":"g0","flags":["POINTOPOINT","NOARP"],"mtu":1448,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre6","address":"2001:db8::1","link_pointtopoint":true,"broadcast":"2001:db8::2","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"ip6gre","info_data":{"remote":"2001:db8::2","local":"2001:db8::1","ttl":64,"encap_limit":4,"tclass":"0x00","flowlabel":"0x00000"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add g1 type ip6gre remote 2001:db8::3 local 2001:db8::1 hoplimit 5 tclass 0x10 key 7 seq csum flowlabel 0x12345 encaplimit 3 dscp inherit fwmark 5
$ ip -d link show g1
3: g1@NONE: <POINTOPOINT,NOARP> mtu 1436 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre6 2001:db8::1 peer 2001:db8::3 permaddr X promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ip6gre remote 2001:db8::3 local 2001:db8::1 hoplimit 5 encaplimit 3 tclass 0x10 flowlabel 0x12345 dscp inherit ikey 0.0.0.7 okey 0.0.0.7 iseq oseq icsum ocsum fwmark 0x5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g1
[{"ifindex":3,"link":null,"ifname":"g1","flags":["POINTOPOINT","NOARP"],"mtu":1436,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre6","address":"2001:db8::1","link_pointtopoint":true,"broadcast":"2001:db8::3","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"ip6gre","info_data":{"remote":"2001:db8::3","local":"2001:db8::1","ttl":5,"encap_limit":3,"tclass":"0x10","flowlabel":"0x12345","ip6_tnl_f_rcv_dscp_copy":true,"ikey":"0.0.0.7","okey":"0.0.0.7","iseq":true,"oseq":true,"icsum":true,"ocsum":true,"fwmark":"0x5"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g1 type ip6gre encaplimit none tclass inherit flowlabel inherit
$ ip -d link show g1
3: g1@NONE: <POINTOPOINT,NOARP> mtu 1436 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre6 2001:db8::1 peer 2001:db8::3 permaddr X promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ip6gre remote 2001:db8::3 local 2001:db8::1 hoplimit 5 encaplimit none tclass inherit flowlabel inherit dscp inherit ikey 0.0.0.7 okey 0.0.0.7 iseq oseq icsum ocsum fwmark 0x5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g1
[{"ifindex":3,"link":null,"ifname":"g1","flags":["POINTOPOINT","NOARP"],"mtu":1436,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre6","address":"2001:db8::1","link_pointtopoint":true,"broadcast":"2001:db8::3","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"ip6gre","info_data":{"remote":"2001:db8::3","local":"2001:db8::1","ttl":5,"ip6_tnl_f_ign_encap_limit":true,"ip6_tnl_f_use_orig_tclass":true,"ip6_tnl_f_use_orig_flowlabel":true,"ip6_tnl_f_rcv_dscp_copy":true,"ikey":"0.0.0.7","okey":"0.0.0.7","iseq":true,"oseq":true,"icsum":true,"ocsum":true,"fwmark":"0x5"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g1 type ip6gre fwmark inherit allow-localremote
$ ip -d link show g1
3: g1@NONE: <POINTOPOINT,NOARP> mtu 1436 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre6 2001:db8::1 peer 2001:db8::3 permaddr X promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ip6gre remote 2001:db8::3 local 2001:db8::1 hoplimit 5 encaplimit none tclass inherit flowlabel inherit dscp inherit ikey 0.0.0.7 okey 0.0.0.7 iseq oseq icsum ocsum allow-localremote fwmark inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g1
[{"ifindex":3,"link":null,"ifname":"g1","flags":["POINTOPOINT","NOARP"],"mtu":1436,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre6","address":"2001:db8::1","link_pointtopoint":true,"broadcast":"2001:db8::3","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"ip6gre","info_data":{"remote":"2001:db8::3","local":"2001:db8::1","ttl":5,"ip6_tnl_f_ign_encap_limit":true,"ip6_tnl_f_use_orig_tclass":true,"ip6_tnl_f_use_orig_flowlabel":true,"ip6_tnl_f_rcv_dscp_copy":true,"ikey":"0.0.0.7","okey":"0.0.0.7","iseq":true,"oseq":true,"icsum":true,"ocsum":true,"ip6_tnl_f_allow_local_remote":true,"ip6_tnl_f_use_orig_fwmark":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g1 type ip6gre nokey noseq nocsum fwmark 0 noallow-localremote ttl inherit
$ ip -d link show g1
3: g1@NONE: <POINTOPOINT,NOARP> mtu 1436 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre6 2001:db8::1 peer 2001:db8::3 permaddr X promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ip6gre remote 2001:db8::3 local 2001:db8::1 hoplimit inherit encaplimit none tclass inherit flowlabel inherit dscp inherit addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g2 type ip6gre help
! Usage: …
? 1
