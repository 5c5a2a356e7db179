#! needs vm
# The route says where to.
$ ip link add v0 address 02:00:00:00:00:01 type vxlan external dstport 4789
$ ip -d link show v0
2: v0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 0 srcport 0 0 dstport 4789 ttl auto ageing 300 external nolearning addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":2,"ifname":"v0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"vxlan","info_data":{"id":0,"port_range":{"low":0,"high":0},"port":4789,"ttl":0,"df":"unset","ageing":300,"external":true,"learning":false,"proxy":false,"rsc":false,"l2miss":false,"l3miss":false,"udp_csum":true,"udp_zero_csum6_tx":false,"udp_zero_csum6_rx":false,"remcsum_tx":false,"remcsum_rx":false,"localbypass":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add v1 address 02:00:00:00:00:02 type vxlan external vnifilter dstport 4790
$ ip -d link show v1
3: v1: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 0 srcport 0 0 dstport 4790 ttl auto ageing 300 external vnifilter nolearning addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v1
[{"ifindex":3,"ifname":"v1","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"vxlan","info_data":{"id":0,"port_range":{"low":0,"high":0},"port":4790,"ttl":0,"df":"unset","ageing":300,"external":true,"vnifilter":true,"learning":false,"proxy":false,"rsc":false,"l2miss":false,"l3miss":false,"udp_csum":true,"udp_zero_csum6_tx":false,"udp_zero_csum6_rx":false,"remcsum_tx":false,"remcsum_rx":false,"localbypass":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add v2 address 02:00:00:00:00:03 type vxlan id 9 gpe
! Error: VXLAN GPE does not support this combination of attributes.
? 2
$ ip link add v2 address 02:00:00:00:00:03 type vxlan external gpe
$ ip -d link show v2
4: v2: <POINTOPOINT,MULTICAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/none  promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 0 srcport 0 0 dstport 4790 ttl auto ageing 300 gpe external nolearning addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v2
[{"ifindex":4,"ifname":"v2","flags":["POINTOPOINT","MULTICAST","NOARP"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"none","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"vxlan","info_data":{"id":0,"port_range":{"low":0,"high":0},"port":4790,"ttl":0,"df":"unset","ageing":300,"gpe":null,"external":true,"learning":false,"proxy":false,"rsc":false,"l2miss":false,"l3miss":false,"udp_csum":true,"udp_zero_csum6_tx":false,"udp_zero_csum6_rx":false,"remcsum_tx":false,"remcsum_rx":false,"localbypass":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add v3 address 02:00:00:00:00:04 type vxlan id 10 dstport 4791 nolocalbypass reserved_bits 0x10
$ ip -d link show v3
5: v3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:04 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 10 srcport 0 0 dstport 4791 ttl auto ageing 300 nolocalbypass addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add v3 address 02:00:00:00:00:04 type vxlan id 10 dstport 4791 nolocalbypass
! RTNETLINK answers: File exists
? 2
$ ip -d link show v3
5: v3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:04 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 10 srcport 0 0 dstport 4791 ttl auto ageing 300 nolocalbypass addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v3
[{"ifindex":5,"ifname":"v3","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:04","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"vxlan","info_data":{"id":10,"port_range":{"low":0,"high":0},"port":4791,"ttl":0,"df":"unset","ageing":300,"external":false,"learning":true,"proxy":false,"rsc":false,"l2miss":false,"l3miss":false,"udp_csum":true,"udp_zero_csum6_tx":false,"udp_zero_csum6_rx":false,"remcsum_tx":false,"remcsum_rx":false,"localbypass":false}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
