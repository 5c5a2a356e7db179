#! needs vm
#! mask permaddr
# GRE in UDP over IPv6, and the route says where to.
$ ip link add g0 type ip6gre remote 2001:db8::2 local 2001:db8::1 encap fou encap-sport auto encap-dport 5555 encap-udp6-csum
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show g0
! Device "g0" does not exist.
? 1
$ ip -j -d link show g0
! Device "g0" does not exist.
? 1
$ ip link set g0 type ip6gre encap-sport 7 noencap-udp6-csum encap-csum
! Cannot find device "g0"
? 1
$ ip -d link show g0
! Device "g0" does not exist.
? 1
$ ip link add g1 type ip6gre external
$ ip -d link show g1
2: g1@NONE: <NOARP> mtu 1448 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/gre6 :: brd :: permaddr X promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    ip6gre external remote any local any hoplimit inherit encaplimit 0 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g1
[{"ifindex":2,"link":null,"ifname":"g1","flags":["NOARP"],"mtu":1448,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"gre6","address":"::","broadcast":"::","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"ip6gre","info_data":{"external":true,"remote":"any","local":"any","ttl":0,"encap_limit":0,"tclass":"0x00","flowlabel":"0x00000"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g0 type ip6gre noencap
! Cannot find device "g0"
? 1
$ ip -d link show g0
! Device "g0" does not exist.
? 1
