#! needs vm
#! mask permaddr
# In UDP, and with the route saying where to.
$ ip link add t0 type ip6tnl remote 2001:db8::2 local 2001:db8::1 encap fou encap-sport auto encap-dport 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show t0
! Device "t0" does not exist.
? 1
$ ip -j -d link show t0
! Device "t0" does not exist.
? 1
$ ip link set t0 type ip6tnl encap gue encap-csum encap-remcsum
! Cannot find device "t0"
? 1
$ ip -d link show t0
! Device "t0" does not exist.
? 1
$ ip link set t0 type ip6tnl noencap
! Cannot find device "t0"
? 1
$ ip -d link show t0
! Device "t0" does not exist.
? 1
$ ip link add t1 type ip6tnl external
$ ip -d link show t1
2: t1@NONE: <NOARP> mtu 1452 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/tunnel6 :: brd :: permaddr X promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    ip6tnl external any remote any local any hoplimit inherit encaplimit 0 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show t1
[{"ifindex":2,"link":null,"ifname":"t1","flags":["NOARP"],"mtu":1452,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"tunnel6","address":"::","broadcast":"::","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"ip6tnl","info_data":{"external":true,"proto":"any","remote":"any","local":"any","ttl":0,"encap_limit":0,"tclass":"0x00","flowlabel":"0x00000"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add t2 type ip6tnl remote 2001:db8::4 encap x
! Error: argument "x" is wrong: Invalid encap type.
? 255
