#! needs vm
#! mask permaddr
# Ethernet over GRE over IPv6.
$ ip link add g0 address 02:00:00:00:00:01 type ip6gretap remote 2001:db8::2 local 2001:db8::1 key 5
$ ip -d link show g0
2: g0@NONE: <BROADCAST,MULTICAST> mtu 1430 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    ip6gretap remote 2001:db8::2 local 2001:db8::1 hoplimit 64 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.5 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show g0
[{"ifindex":2,"link":null,"ifname":"g0","flags":["BROADCAST","MULTICAST"],"mtu":1430,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":0,"linkinfo":{"info_kind":"ip6gretap","info_data":{"remote":"2001:db8::2","local":"2001:db8::1","ttl":64,"encap_limit":4,"tclass":"0x00","flowlabel":"0x00000","ikey":"0.0.0.5","okey":"0.0.0.5"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set g0 type ip6gretap hoplimit 7 ikey 6
$ ip -d link show g0
2: g0@NONE: <BROADCAST,MULTICAST> mtu 1430 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    ip6gretap remote 2001:db8::2 local 2001:db8::1 hoplimit 7 encaplimit 4 tclass 0x00 flowlabel 0x00000 ikey 0.0.0.6 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set g0 type ip6gretap remote x
! Error: inet6 address is expected rather than "x".
? 1
$ ip link set g0 type ip6gretap what
! Usage: …
? 1
$ ip link add g1 address 02:00:00:00:00:02 type ip6gretap external
$ ip -d link show g1
3: g1@NONE: <BROADCAST,MULTICAST> mtu 1434 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 0·
    ip6gretap external remote any local any hoplimit inherit encaplimit 0 tclass 0x00 flowlabel 0x00000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g2 type ip6gretap help
! Usage: …
? 1
