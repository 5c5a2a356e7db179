# Reasons are bits with names of one's own.
$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1
$ ip link add m0 link v0 address 02:00:00:00:00:02 type macvlan
$ ip link set m0 protodown on
$ ip link set m0 protodown_reason 3 on
$ ip link set m0 protodown_reason 0 on
$ ip link show m0
4: m0@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff protodown on protodown_reason <0,3>
$ ip -d link show m0
4: m0@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff protodown on protodown_reason <0,3> promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    macvlan mode vepa bcqueuelen 1000 usedbcqueuelen 1000 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -d -j link show m0
[{"ifindex":4,"link":"v0","ifname":"m0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff","proto_down":true,"proto_down_reason":["0","3"],"promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"macvlan","info_data":{"mode":"vepa","bcqueuelen":1000,"usedbcqueuelen":1000}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link set m0 protodown off
! Error: Cannot clear protodown, active reasons.
? 2
$ ip link set m0 protodown_reason 3 off protodown_reason 0 off
