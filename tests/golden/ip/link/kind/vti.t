#! needs vm
# A tunnel whose packets IPsec takes.
$ ip link add v0 type vti remote 10.0.0.2 local 10.0.0.1 key 5
$ ip -d link show v0
2: v0@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    vti remote 10.0.0.2 local 10.0.0.1 ikey 0.0.0.5 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":2,"link":null,"ifname":"v0","flags":["POINTOPOINT","NOARP"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ipip","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"vti","info_data":{"remote":"10.0.0.2","local":"10.0.0.1","ikey":"0.0.0.5","okey":"0.0.0.5"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set v0 type vti ikey 1.2.3.4 okey 7 fwmark 0x10
$ ip -d link show v0
2: v0@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.2 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    vti remote 10.0.0.2 local 10.0.0.1 ikey 1.2.3.4 okey 0.0.0.7 fwmark 0x10 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":2,"link":null,"ifname":"v0","flags":["POINTOPOINT","NOARP"],"mtu":1480,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ipip","address":"10.0.0.1","link_pointtopoint":true,"broadcast":"10.0.0.2","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"vti","info_data":{"remote":"10.0.0.2","local":"10.0.0.1","ikey":"1.2.3.4","okey":"0.0.0.7","fwmark":"0x10"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set v0 type vti remote 10.0.0.3
$ ip -d link show v0
2: v0@NONE: <POINTOPOINT,NOARP> mtu 1480 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ipip 10.0.0.1 peer 10.0.0.3 promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    vti remote 10.0.0.3 local 10.0.0.1 ikey 1.2.3.4 okey 0.0.0.7 fwmark 0x10 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v1 type vti remote x
! Error: inet address is expected rather than "x".
? 1
$ ip link add v1 type vti key x
! invalid value for "key": "x"; it should be an unsigned integer
? 255
$ ip link add v1 type vti ikey x
! invalid value for "ikey": "x"; it should be an unsigned integer
? 255
$ ip link add v1 type vti fwmark x
! Error: argument "x" is wrong: invalid fwmark
! ␤
? 255
$ ip link add v1 type vti dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add v1 type vti what
! Usage: …
? 1
$ ip link add v1 type vti remote
! Command line is not complete. Try option "help"
? 255
$ ip link add v1 type vti help
! Usage: …
? 1
