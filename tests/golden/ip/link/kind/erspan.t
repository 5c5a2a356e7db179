#! needs vm
# Mirrored frames over GRE.
$ ip link add e0 address 02:00:00:00:00:01 type erspan remote 10.0.0.2 local 10.0.0.1 seq key 100 erspan_ver 1 erspan 123
$ ip -d link show e0
2: e0@NONE: <BROADCAST,MULTICAST> mtu 1450 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    erspan remote 10.0.0.2 local 10.0.0.1 ttl inherit ikey 0.0.0.100 okey 0.0.0.100 iseq oseq erspan_index 123 erspan_ver 1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show e0
[{"ifindex":2,"link":null,"ifname":"e0","flags":["BROADCAST","MULTICAST"],"mtu":1450,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":0,"linkinfo":{"info_kind":"erspan","info_data":{"remote":"10.0.0.2","local":"10.0.0.1","ttl":0,"pmtudisc":true,"ikey":"0.0.0.100","okey":"0.0.0.100","iseq":true,"oseq":true,"erspan_index":123,"erspan_ver":1}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add e1 address 02:00:00:00:00:02 type erspan remote 10.0.0.3 local 10.0.0.1 seq key 100 erspan_ver 2 erspan_dir egress erspan_hwid 17
$ ip -d link show e1
3: e1@NONE: <BROADCAST,MULTICAST> mtu 1446 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    erspan remote 10.0.0.3 local 10.0.0.1 ttl inherit ikey 0.0.0.100 okey 0.0.0.100 iseq oseq erspan_ver 2 erspan_dir egress erspan_hwid 0x11 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show e1
[{"ifindex":3,"link":null,"ifname":"e1","flags":["BROADCAST","MULTICAST"],"mtu":1446,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":0,"linkinfo":{"info_kind":"erspan","info_data":{"remote":"10.0.0.3","local":"10.0.0.1","ttl":0,"pmtudisc":true,"ikey":"0.0.0.100","okey":"0.0.0.100","iseq":true,"oseq":true,"erspan_ver":2,"erspan_dir":"egress","erspan_hwid":"0x11"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set e1 type erspan erspan_dir ingress erspan_hwid 0x3
$ ip -d link show e1
3: e1@NONE: <BROADCAST,MULTICAST> mtu 1446 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    erspan remote 10.0.0.3 local 10.0.0.1 ttl inherit ikey 0.0.0.100 okey 0.0.0.100 iseq oseq erspan_ver 2 erspan_dir ingress erspan_hwid 0x3 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set e0 type erspan erspan 5
$ ip -d link show e0
2: e0@NONE: <BROADCAST,MULTICAST> mtu 1450 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    erspan remote 10.0.0.2 local 10.0.0.1 ttl inherit ikey 0.0.0.100 okey 0.0.0.100 iseq oseq erspan_index 5 erspan_ver 1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add e2 address 02:00:00:00:00:03 type erspan remote 10.0.0.5 local 10.0.0.1 seq key 1 erspan_ver 0
$ ip -d link show e2
4: e2@NONE: <BROADCAST,MULTICAST> mtu 1462 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    erspan remote 10.0.0.5 local 10.0.0.1 ttl inherit ikey 0.0.0.1 okey 0.0.0.1 iseq oseq erspan_ver 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
