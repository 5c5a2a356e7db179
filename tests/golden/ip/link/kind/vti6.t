#! needs vm
#! mask permaddr
# The same over IPv6.
$ ip link add v0 type vti6 remote 2001:db8::2 local 2001:db8::1 key 5
$ ip -d link show v0
2: v0@NONE: <POINTOPOINT,NOARP> mtu 1428 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/tunnel6 2001:db8::1 peer 2001:db8::2 permaddr X promiscuity 0 allmulti 0 minmtu 68 maxmtu 65495·
    vti6 remote 2001:db8::2 local 2001:db8::1 ikey 0.0.0.5 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":2,"link":null,"ifname":"v0","flags":["POINTOPOINT","NOARP"],"mtu":1428,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"tunnel6","address":"2001:db8::1","link_pointtopoint":true,"broadcast":"2001:db8::2","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65495,"linkinfo":{"info_kind":"vti6","info_data":{"remote":"2001:db8::2","local":"2001:db8::1","ikey":"0.0.0.5","okey":"0.0.0.5"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set v0 type vti6 ikey 1.2.3.4 okey 7 fwmark 0x10
$ ip -d link show v0
2: v0@NONE: <POINTOPOINT,NOARP> mtu 1428 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/tunnel6 2001:db8::1 peer 2001:db8::2 permaddr X promiscuity 0 allmulti 0 minmtu 68 maxmtu 65495·
    vti6 remote 2001:db8::2 local 2001:db8::1 ikey 1.2.3.4 okey 0.0.0.7 fwmark 0x10 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":2,"link":null,"ifname":"v0","flags":["POINTOPOINT","NOARP"],"mtu":1428,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"tunnel6","address":"2001:db8::1","link_pointtopoint":true,"broadcast":"2001:db8::2","permaddr":"X","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65495,"linkinfo":{"info_kind":"vti6","info_data":{"remote":"2001:db8::2","local":"2001:db8::1","ikey":"1.2.3.4","okey":"0.0.0.7","fwmark":"0x10"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set v0 type vti6 remote 2001:db8::3
$ ip -d link show v0
2: v0@NONE: <POINTOPOINT,NOARP> mtu 1428 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/tunnel6 2001:db8::1 peer 2001:db8::3 permaddr X promiscuity 0 allmulti 0 minmtu 68 maxmtu 65495·
    vti6 remote 2001:db8::3 local 2001:db8::1 ikey 1.2.3.4 okey 0.0.0.7 fwmark 0x10 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v1 type vti6 remote x
! Error: inet6 address is expected rather than "x".
? 1
$ ip link add v1 type vti6 remote 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip link add v1 type vti6 key x
! invalid value for "key": "x"; it should be an unsigned integer
? 255
$ ip link add v1 type vti6 okey x
! invalid value for "okey": "x"; it should be an unsigned integer
? 255
$ ip link add v1 type vti6 fwmark x
! Error: argument "x" is wrong: invalid fwmark
! ␤
? 255
$ ip link add v1 type vti6 dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add v1 type vti6 what
! Usage: …
? 1
$ ip link add v1 type vti6 help
! Usage: …
? 1
