#! needs vm
# The defaults, with a warning when the port is not given.
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5
! vxlan: destination port not specified
! Will use Linux kernel default (non-standard value)
! Use 'dstport 4789' to get the IANA assigned value
! Use 'dstport 0' to get default and quiet this message
$ ip -d link show v0
2: v0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 5 srcport 0 0 dstport 8472 ttl auto ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":2,"ifname":"v0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"vxlan","info_data":{"id":5,"port_range":{"low":0,"high":0},"port":8472,"ttl":0,"df":"unset","ageing":300,"external":false,"learning":true,"proxy":false,"rsc":false,"l2miss":false,"l3miss":false,"udp_csum":true,"udp_zero_csum6_tx":false,"udp_zero_csum6_rx":false,"remcsum_tx":false,"remcsum_rx":false,"localbypass":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip -d -d link show v0
2: v0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 5 srcport 0 0 dstport 8472 ttl auto ageing 300 noexternal learning noproxy norsc nol2miss nol3miss udp_csum noudp_zero_csum6_tx noudp_zero_csum6_rx noremcsum_tx noremcsum_rx localbypass addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v1 address 02:00:00:00:00:02 type vxlan id 6 dstport 4789 ttl auto nolearning
$ ip -d link show v1
3: v1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 6 srcport 0 0 dstport 4789 ttl auto ageing 300 nolearning addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v2 address 02:00:00:00:00:03 type vxlan vni 7 dstport 0 ttl inherit tos inherit df set
$ ip -d link show v2
4: v2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 7 srcport 0 0 dstport 8472 tos inherit ttl inherit df set ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v2
[{"ifindex":4,"ifname":"v2","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:03","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"vxlan","info_data":{"id":7,"port_range":{"low":0,"high":0},"port":8472,"tos":"0x1","df":"set","ageing":300,"external":false,"learning":true,"proxy":false,"rsc":false,"l2miss":false,"l3miss":false,"udp_csum":true,"udp_zero_csum6_tx":false,"udp_zero_csum6_rx":false,"remcsum_tx":false,"remcsum_rx":false,"localbypass":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
