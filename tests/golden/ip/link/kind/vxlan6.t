#! needs vm
# Over IPv6.
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 remote 2001:db8::2 local 2001:db8::1 flowlabel 0x12345 dstport 4789
$ ip -d link show v0
2: v0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 5 remote 2001:db8::2 local 2001:db8::1 srcport 0 0 dstport 4789 ttl auto flowlabel 0x12345 ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":2,"ifname":"v0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"vxlan","info_data":{"id":5,"remote6":"2001:db8::2","local6":"2001:db8::1","port_range":{"low":0,"high":0},"port":4789,"ttl":0,"df":"unset","label":"0x12345","ageing":300,"external":false,"learning":true,"proxy":false,"rsc":false,"l2miss":false,"l3miss":false,"udp_csum":true,"udp_zero_csum6_tx":false,"udp_zero_csum6_rx":false,"remcsum_tx":false,"remcsum_rx":false,"localbypass":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add v1 address 02:00:00:00:00:02 type vxlan id 6 group ff05::1 dev lo dstport 4789
$ ip -d link show v1
3: v1: <BROADCAST,MULTICAST> mtu 65466 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 6 group ff05::1 dev lo srcport 0 0 dstport 4789 ttl auto ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v1
[{"ifindex":3,"ifname":"v1","flags":["BROADCAST","MULTICAST"],"mtu":65466,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff","promiscuity":0,"allmulti":0,"min_mtu":68,"max_mtu":65535,"linkinfo":{"info_kind":"vxlan","info_data":{"id":6,"group6":"ff05::1","link":"lo","port_range":{"low":0,"high":0},"port":4789,"ttl":0,"df":"unset","ageing":300,"external":false,"learning":true,"proxy":false,"rsc":false,"l2miss":false,"l3miss":false,"udp_csum":true,"udp_zero_csum6_tx":false,"udp_zero_csum6_rx":false,"remcsum_tx":false,"remcsum_rx":false,"localbypass":true}},"inet6_addr_gen_mode":"eui64","num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":524280,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip link add v2 type vxlan id 7 remote 2001:db8::2 local 10.0.0.1 dstport 4789
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip link set v0 type vxlan id 5 remote 2001:db8::3
$ ip -d link show v0
2: v0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    vxlan id 5 remote 2001:db8::3 local 2001:db8::1 srcport 0 0 dstport 4789 ttl auto flowlabel 0x12345 ageing 300 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
