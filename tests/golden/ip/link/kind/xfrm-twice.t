#! needs qemu
# The last one counts.
$ ip link add x0 type xfrm dev lo if_id 5 dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add x0 type xfrm dev lo dev lo if_id 5 if_id 6
$ ip -d link show x0
2: x0@lo: <NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none  promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    xfrm if_id 0x6 addrgenmode eui64 numtxqueues 1 numrxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add x1 type xfrm if_id 0
! Error: argument "0" is wrong: if_id value is invalid
? 255
$ ip link add x1 type xfrm dev
! Command line is not complete. Try option "help"
? 255
$ ip link add x1 type xfrm external external
$ ip -d -j link show x1
[{"ifindex":3,"link":null,"ifname":"x1","flags":["NOARP"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"none","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"xfrm","info_data":{"external":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"num_rx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set x1 type xfrm if_id 9
! Error: collect_md can't be changed.
? 2
$ ip link set x0 type xfrm if_id 6 dev lo
