#! needs vm
# A mesh.
$ ip link add b0 address 02:00:00:00:00:01 type batadv
$ ip -d link show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 1500·
    batadv addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":1500,"linkinfo":{"info_kind":"batadv"},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add b1 address 02:00:00:00:00:02 type batadv ra BATMAN_V
$ ip -d link show b1
3: b1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 1500·
    batadv addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show b1
[{"ifindex":3,"ifname":"b1","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":1500,"linkinfo":{"info_kind":"batadv"},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add b2 type batadv ra x
! RTNETLINK answers: Invalid argument
? 2
$ ip link add b2 type batadv ra
! Command line is not complete. Try option "help"
? 255
$ ip link add b2 type batadv what
! batadv: unknown command "what"?
! Usage: …
? 1
$ ip link add b2 type batadv help
! Usage: …
? 1
$ ip link add b2 address 02:00:00:00:00:03 type batadv routing_algo BATMAN_IV ra BATMAN_V
! batadv: unknown command "routing_algo"?
! Usage: …
? 1
$ ip -d link show b2
! Device "b2" does not exist.
? 1
$ ip link set b0 type batadv ra BATMAN_V
! RTNETLINK answers: Operation not supported
? 2
