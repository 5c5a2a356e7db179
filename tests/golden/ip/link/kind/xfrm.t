#! needs qemu
# A link of IPsec policies.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add x0 type xfrm dev d0 if_id 42
$ ip -d link show x0
3: x0@d0: <NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none  promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    xfrm if_id 0x2a addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show x0
[{"ifindex":3,"link":"d0","ifname":"x0","flags":["NOARP","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"none","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"xfrm","info_data":{"if_id":"0x2a"}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add x1 type xfrm if_id 0x43
$ ip -d link show x1
4: x1@NONE: <NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none  promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    xfrm if_id 0x43 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add x2 type xfrm external
$ ip -d link show x2
5: x2@NONE: <NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none  promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    xfrm external addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show x2
[{"ifindex":5,"link":null,"ifname":"x2","flags":["NOARP"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"none","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"xfrm","info_data":{"external":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set x0 type xfrm if_id 44
! RTNETLINK answers: Invalid argument
? 2
$ ip link add x3 type xfrm dev nosuch if_id 5
! Cannot find device "nosuch"
? 255
$ ip link add x3 type xfrm if_id 0
! Error: argument "0" is wrong: if_id value is invalid
? 255
$ ip link add x3 type xfrm if_id x
! Error: argument "x" is wrong: if_id value is invalid
? 255
$ ip link add x3 type xfrm if_id
! Command line is not complete. Try option "help"
? 255
$ ip link add x3 type xfrm external if_id 5
! xfrmi: both 'external' and if_id/link cannot be specified
? 1
$ ip link add x3 type xfrm dev d0
! Error: argument "IF_ID" is required
? 255
$ ip link add x3 type xfrm what
! Usage: …
? 1
$ ip link add x3 type xfrm help
! Usage: …
? 1
$ ip link add x4 type xfrm if_id 5 if_id 6
$ ip -d link show x4
6: x4@NONE: <NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none  promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    xfrm if_id 0x6 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
