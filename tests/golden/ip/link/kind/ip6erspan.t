#! needs vm
# Mirrored frames over GRE over IPv6.
$ ip link add e0 address 02:00:00:00:00:01 type ip6erspan remote 2001:db8::2 local 2001:db8::1 seq key 100 erspan_ver 1 erspan 123
$ ip -d link show e0
2: e0@NONE: <BROADCAST,MULTICAST> mtu 1422 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    ip6erspan remote 2001:db8::2 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.100 okey 0.0.0.100 iseq oseq erspan_index 123 erspan_ver 1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show e0
[{"ifindex":2,"link":null,"ifname":"e0","flags":["BROADCAST","MULTICAST"],"mtu":1422,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":0,"linkinfo":{"info_kind":"ip6erspan","info_data":{"remote":"2001:db8::2","local":"2001:db8::1","ttl":64,"encap_limit":4,"tclass":"0x00","flowlabel":"0x00000","ikey":"0.0.0.100","okey":"0.0.0.100","iseq":true,"oseq":true,"erspan_index":123,"erspan_ver":1}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add e1 address 02:00:00:00:00:02 type ip6erspan remote 2001:db8::3 local 2001:db8::1 seq key 100 erspan_ver 2 erspan_dir egress erspan_hwid 17
$ ip -d link show e1
3: e1@NONE: <BROADCAST,MULTICAST> mtu 1418 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    ip6erspan remote 2001:db8::3 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.100 okey 0.0.0.100 iseq oseq erspan_ver 2 erspan_dir egress erspan_hwid 0x11 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show e1
[{"ifindex":3,"link":null,"ifname":"e1","flags":["BROADCAST","MULTICAST"],"mtu":1418,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":0,"linkinfo":{"info_kind":"ip6erspan","info_data":{"remote":"2001:db8::3","local":"2001:db8::1","ttl":64,"encap_limit":4,"tclass":"0x00","flowlabel":"0x00000","ikey":"0.0.0.100","okey":"0.0.0.100","iseq":true,"oseq":true,"erspan_ver":2,"erspan_dir":"egress","erspan_hwid":"0x11"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set e1 type ip6erspan erspan_dir ingress
$ ip -d link show e1
3: e1@NONE: <BROADCAST,MULTICAST> mtu 1418 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    ip6erspan remote 2001:db8::3 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.100 okey 0.0.0.100 iseq oseq erspan_ver 2 erspan_dir ingress erspan_hwid 0x11 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set e1 type ip6erspan erspan_ver 3
! Error: argument "3" is wrong: erspan version must be 0/1/2
! ␤
? 255
$ ip link set e1 type ip6erspan erspan_dir up
! Error: argument "up" is wrong: Invalid erspan direction.
? 255
$ ip link set e1 type ip6erspan erspan_hwid 64
! RTNETLINK answers: Invalid argument
? 2
$ ip link set e1 type ip6erspan erspan x
! Error: argument "x" is wrong: invalid erspan index
! ␤
? 255
$ ip link add e2 type ip6erspan help
! Usage: …
? 1
