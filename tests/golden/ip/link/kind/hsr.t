#! needs vm
# A ring on two links.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add d1 address 02:00:00:00:00:02 type dummy
$ ip link add h0 type hsr slave1 d0 slave2 d1
$ ip -d link show h0
4: h0: <BROADCAST,MULTICAST> mtu 1494 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 1500·
    hsr slave1 d0 slave2 d1 sequence 64511 supervision 01:15:4e:00:01:00 proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show h0
[{"ifindex":4,"ifname":"h0","flags":["BROADCAST","MULTICAST"],"mtu":1494,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":1500,"linkinfo":{"info_kind":"hsr","info_data":{"slave1":"d0","slave2":"d1","seq_nr":64511,"supervision_addr":"01:15:4e:00:01:00","proto":0}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link del h0
$ ip link add h0 type hsr slave1 d0 slave2 d1 supervision 45 version 1
$ ip -d link show h0
5: h0: <BROADCAST,MULTICAST> mtu 1494 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 1500·
    hsr slave1 d0 slave2 d1 sequence 64511 supervision 01:15:4e:00:01:2d proto 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link del h0
$ ip link add h0 type hsr slave1 d0 slave2 d1 proto 1
$ ip -d link show h0
6: h0: <BROADCAST,MULTICAST> mtu 1494 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 1500·
    hsr slave1 d0 slave2 d1 sequence 64511 supervision 01:15:4e:00:01:00 proto 1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show h0
[{"ifindex":6,"ifname":"h0","flags":["BROADCAST","MULTICAST"],"mtu":1494,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":1500,"linkinfo":{"info_kind":"hsr","info_data":{"slave1":"d0","slave2":"d1","seq_nr":64511,"supervision_addr":"01:15:4e:00:01:00","proto":1}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set h0 type hsr supervision 5
! RTNETLINK answers: Operation not supported
? 2
